import { Unpatchable } from './unpatchable';

/** Part of a sheet: what stands before its rows with their opening tag, some whole rows, or what follows with their closing tag. */
export interface SheetPart {
  readonly kind: 'before' | 'rows' | 'after';
  readonly text: string;
}

const OPEN = /<sheetData\s*(\/?)>/;
const CLOSE = '</sheetData>';
const ROW_END = '</row>';

function rowsOf(text: string): SheetPart {
  if (/<!--|<!\[CDATA\[|<mc:/.test(text)) throw new Unpatchable('comments or alternatives among cells');
  return { kind: 'rows', text };
}

/**
 * A sheet's part in blocks: one `before`, any number of `rows`, one `after`.
 * @throws Unpatchable
 */
export function* blocks(pieces: Iterable<string>): Generator<SheetPart> {
  let buffer = '';
  let stage: SheetPart['kind'] = 'before';
  for (const piece of pieces) {
    buffer += piece;
    if (stage === 'before') {
      const open = OPEN.exec(buffer);
      if (open === null) continue;
      const end = open.index + open[0].length;
      const isEmpty = open[1] === '/';
      yield { kind: 'before', text: isEmpty ? `${buffer.slice(0, open.index)}<sheetData>` : buffer.slice(0, end) };
      buffer = (isEmpty ? CLOSE : '') + buffer.slice(end);
      stage = 'rows';
    }
    if (stage !== 'rows') continue;
    const close = buffer.indexOf(CLOSE);
    const lastRow = buffer.lastIndexOf(ROW_END);
    const end = close !== -1 ? close : lastRow === -1 ? 0 : lastRow + ROW_END.length;
    if (end > 0) yield rowsOf(buffer.slice(0, end));
    buffer = buffer.slice(end);
    if (close !== -1) stage = 'after';
  }
  if (stage === 'before') throw new Unpatchable('no rows, or a prefix before names');
  if (stage === 'rows') throw new Unpatchable('rows without end');
  yield { kind: 'after', text: buffer };
}

/** A sheet's part with some rows changed. */
import type { RowPatch, SheetPatch } from '../../workbook/patch';
import { cellRef, parseArea } from '../refs';
import { attribute, patchCells, withoutAttribute, withoutResults, type Formats } from './cells';
import { Unpatchable } from './unpatchable';

const ROW = /<row(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;
const NO_CELLS: RowPatch = new Map();

interface Parts {
  readonly before: string;
  readonly rows: string;
  readonly after: string;
}

/** What stands before, between and after the tags of a sheet's rows. */
function partsOf(xml: string): Parts {
  const open = /<sheetData\s*(\/?)>/.exec(xml);
  if (open === null) throw new Unpatchable('no rows, or a prefix before names');
  const at = open.index + open[0].length;
  if (open[1] === '/')
    return { before: `${xml.slice(0, open.index)}<sheetData>`, rows: '', after: `</sheetData>${xml.slice(at)}` };
  const end = xml.indexOf('</sheetData>', at);
  const rows = xml.slice(at, end);
  if (end === -1 || /<!--|<!\[CDATA\[|<mc:/.test(rows)) throw new Unpatchable('comments or alternatives among cells');
  return { before: xml.slice(0, at), rows, after: xml.slice(end) };
}

/** Attributes of a row that holds other cells than before, and needs a height. */
function rowAttributes(attributes: string, least: number | undefined): string {
  const bare = withoutAttribute(attributes, 'spans');
  const height = Number(attribute(bare, 'ht') ?? 0);
  if (least === undefined || height === 0 || height >= least) return bare;
  return `${withoutAttribute(bare, 'ht')} ht="${least}"`;
}

/** Rows of a sheet, some of them changed or new, in order. */
function patchRows(rows: string, { rows: patches, heights, replaces }: SheetPatch, formats: Formats): string {
  const waiting = [...patches.keys()].sort((a, b) => a - b);
  const out: string[] = [];
  const fresh = (row: number): void => {
    const cells = patchCells('', row, patches.get(row) ?? NO_CELLS, formats);
    if (cells !== '') out.push(`<row r="${row + 1}">${cells}</row>`);
  };
  let next = 0;
  let at = 0;
  const nextRow = new RegExp(ROW);
  for (;;) {
    nextRow.lastIndex = at;
    const open = replaces ? null : nextRow.exec(rows);
    if (open === null) break;
    const [tag, attributes = '', closed] = open;
    const number = Number(attribute(attributes, 'r') ?? 0) - 1;
    if (number < 0) throw new Unpatchable('row without number');
    const start = open.index + tag.length;
    const end = closed === '/' ? start : rows.indexOf('</row>', start);
    if (end === -1) throw new Unpatchable('row without end');
    const stop = closed === '/' ? start : end + '</row>'.length;
    while (next < waiting.length && (waiting[next] ?? 0) < number) fresh(waiting[next++] ?? 0);
    const patch = waiting[next] === number ? patches.get(number) : undefined;
    if (patch === undefined) out.push(rows.slice(at, stop));
    else {
      next++;
      const body = patchCells(rows.slice(start, closed === '/' ? start : end), number, patch, formats);
      out.push(`<row${rowAttributes(attributes, heights?.get(number))}>${body}</row>`);
    }
    at = stop;
  }
  while (next < waiting.length) fresh(waiting[next++] ?? 0);
  return out.join('');
}

/** The stated area of a sheet, made to hold the changed cells. */
function withDimension(before: string, { rows }: SheetPatch): string {
  return before.replace(/(<dimension\s+ref=")([^"]*)(")/, (all: string, start: string, ref: string, end: string) => {
    const area = parseArea(ref);
    if (area === null) return all;
    let { bottom, right } = area;
    for (const [row, cells] of rows) {
      bottom = Math.max(bottom, row);
      for (const column of cells.keys()) right = Math.max(right, column);
    }
    return `${start}${cellRef(area.top, area.left)}:${cellRef(bottom, right)}${end}`;
  });
}

/** Number of the format that cells of each column have in one row, or in the first row that has some. */
export function formatsIn(xml: string, row: number | null): (column: number) => string | undefined {
  const known = new Map<number, string | undefined>();
  return column => {
    if (!known.has(column)) {
      const letters = cellRef(0, column).replace(/\d+$/, '');
      const digits = row === null ? '\\d+' : String(row + 1);
      const cell = new RegExp(`<c(?=[^>]*\\sr="${letters}${digits}")[^>]*\\ss="(\\d+)"`).exec(xml);
      known.set(column, cell?.[1]);
    }
    return known.get(column);
  };
}

/**
 * @param kept columns whose formulas' results are right; absent: no result in the sheet depends on what has changed
 * @throws Unpatchable
 */
export function patchSheet(
  xml: string,
  patch: SheetPatch | undefined,
  kept: ReadonlySet<number> | undefined,
  forDay: Formats['forDay'],
): string {
  const { before, rows, after } = partsOf(xml);
  const old = kept === undefined ? rows : withoutResults(rows, kept);
  if (patch === undefined) return `${before}${old}${after}`;
  const inColumn = patch.replaces ? () => undefined : formatsIn(xml, patch.table?.like ?? null);
  const changed = patchRows(old, patch, { inColumn, forDay });
  return `${withDimension(before, patch)}${changed}${after}`;
}

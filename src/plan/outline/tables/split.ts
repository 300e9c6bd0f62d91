import type { Range, Source } from '../../source';
import { trim } from '../../text';
import type { TextLine } from '../lines';
import { codeParts } from './signs';
import { matchesOf } from '../../loops';
import { mentions } from '../../../language/words';

/** What parts the cells of a row. */
export interface Separator {
  /** The character or characters; empty for two or more blanks, ' ' for any. */
  readonly sign: string;
  /** A sign that prose has too: the cells must say more for a table. */
  readonly weak: boolean;
  /** False where blank cells leave no trace. */
  readonly keepsBlanks: boolean;
}

const LONGEST_QUOTED = 4000;
const LINE_END = 10;
const ESCAPE = 0x5c;
/** A first line of cells that is longer than a header ever is has its cells in quotation marks. */
const LONGEST_FIRST = 300;
type Signs = Map<string, { runs: number; readonly length: number; even: boolean }>;
const NONE: Signs = new Map();
/** Signs that stand between words in no sentence, so often in two lines: 党建>宣传>举办读书班. */
const OWN = mentions('[>→⇒^]');
const BARS = '|│┃║¦';
const EACH_BAR = [...BARS];
const strong = (sign: string): Separator => ({ sign, weak: false, keepsBlanks: true });

/** 2026/4/10: its strokes part no cells. */
const DAY = /20\d\d\/\d{1,2}(?:\/\d{1,2})?(?!\d)/g;

/** How often and in runs of what length each sign that could part cells stands in a line. */
function signsIn(text: string): Signs {
  let found: Signs | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!codeParts(code)) continue;
    const from = at;
    while (text.charCodeAt(at + 1) === code) at++;
    const length = at + 1 - from;
    const c = text.charAt(at);
    found ??= new Map();
    const seen = found.get(c);
    if (seen === undefined) found.set(c, { runs: 1, length, even: true });
    else {
      seen.runs++;
      seen.even &&= seen.length === length;
    }
  }
  return found ?? NONE;
}

/** The signs that may part the cells of the line `i`: a tab or bar that stands there, else what stands as often in the next line. */
export function separatorsAt(source: Source, lines: readonly TextLine[], i: number): Separator[] {
  const words = (k: number): string => {
    const line = lines[k];
    return line ? source.text.slice(line.from, line.to) : '';
  };
  const [here, next] = [words(i), words(i + 1)];
  if (here.includes('\t')) return [strong('\t')];
  const signs = signsIn(here.replace(DAY, ''));
  const bar = EACH_BAR.find(c => signs.has(c)) ?? (here.includes('｜') ? '｜' : undefined);
  const found: Separator[] = [];
  if (bar !== undefined) {
    const { even, length } = signs.get(bar) ?? { even: false, length: 1 };
    found.push(strong(even ? bar.repeat(length) : bar));
  } else {
    const some =
      (here.length <= LONGEST_FIRST || here.startsWith('"')) && [...signs.values()].some(({ runs }) => runs >= 2);
    const below = some ? signsIn(next.replace(DAY, '')) : NONE;
    for (const [sign, { runs, even, length }] of signs) {
      const then = below.get(sign);
      if (runs >= 2 && then !== undefined && then.runs >= 2)
        found.push({ sign: even ? sign.repeat(length) : sign, weak: !OWN.test(sign), keepsBlanks: true });
    }
  }
  if (!here.includes(' ')) return found;
  if (/\S {2,}\S/.test(here)) found.push({ sign: '', weak: false, keepsBlanks: false });
  else if (/\S \S+ \S/.test(here)) found.push({ sign: ' ', weak: true, keepsBlanks: false });
  return found;
}

/** The `"` that closes a quoted cell: followed by the sign, a line end or the text's end, doubled ones passed over. */
function closingQuote(text: string, open: number, sign: string): number {
  const limit = Math.min(text.length, open + LONGEST_QUOTED);
  for (let at = open + 1; at < limit; at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at++;
    else return at + 1 === text.length || text.charAt(at + 1) === '\n' || text.startsWith(sign, at + 1) ? at : -1;
  }
  return -1;
}

/** Cells of one row; a cell that opens with `"` may go on over line ends. Returns where the row ends. */
function bySign(source: Source, from: number, sign: string): { cells: Range[]; end: number } {
  const { text } = source;
  const cells: Range[] = [];
  const opens = sign.charCodeAt(0);
  let at = from;
  for (;;) {
    const quoted = text.charAt(at) === '"' ? closingQuote(text, at, sign) : -1;
    if (quoted > 0) {
      cells.push(trim(text, { start: at + 1, end: quoted }));
      at = quoted + 1;
    } else {
      const start = at;
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === LINE_END) break;
        if (code === opens && text.startsWith(sign, at) && text.charCodeAt(at - 1) !== ESCAPE) break;
      }
      cells.push(trim(text, { start, end: at }));
    }
    if (!text.startsWith(sign, at)) return { cells, end: at };
    at += sign.length;
  }
}

/** The row that begins on a line, and where it ends. */
export function readRow(source: Source, line: TextLine, { sign }: Separator): { cells: Range[]; end: number } {
  const bar = BARS.includes(sign.charAt(0)) || sign === '｜';
  if (sign.trim() === '' && sign !== '\t') {
    // A day is a cell by itself, though one blank alone stands behind it.
    const pattern =
      sign === ''
        ? /(?:20\d\d[年./-]\d{1,2}(?:[月./-]\d{1,2}日?)?|\d{1,2}月\d{1,2}日)(?= [^\d\s])|\S+(?: \S+)*/g
        : /\S+/g;
    const cells = matchesOf(source.text.slice(line.start, line.end), pattern).map(m => ({
      start: line.start + m.index,
      end: line.start + m.index + m[0].length,
    }));
    return { cells, end: line.to };
  }
  const { cells, end } = bySign(source, bar ? line.start : line.from, sign);
  if (!bar) return { cells, end };
  const blank = (c: Range | undefined): boolean => c !== undefined && c.end <= c.start;
  const opened = source.text.startsWith(sign, line.start) && blank(cells[0]);
  const closed =
    cells.length > 1 && blank(cells[cells.length - 1]) && source.text.slice(line.start, line.end).endsWith(sign);
  return { cells: cells.slice(opened ? 1 : 0, closed ? -1 : undefined), end };
}

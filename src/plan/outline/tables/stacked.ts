import { withoutBlanks } from '../../text/blank';
import type { Range, Source } from '../../source';
import { isDateLine } from '../furniture/letter';
import { isSiteLine } from '../furniture/site';
import type { TextLine } from '../lines';
import { readMarker } from '../styles';
import { countsUp, rolesOf, share } from './columns';
import type { Profile } from './columns';
import { decoded, likely } from './decode';
import type { Token } from './decode';
import { OPENS_PART } from './fill';
import { foundTable } from './found';
import type { TableFound } from './found';
import { roleByName } from './headers';
import type { Head } from './heads';
import { countOf, kindOf } from './kinds';
import type { Kind } from './kinds';
import type { Role, TableRow } from './table';
import { gather } from '../../loops';

const FEWEST_ROWS = 2;
/** Records by which it is judged first. */
const TRIAL = 30;
const LONGEST_GROUP = 40;

/** Reads a table that came through with one cell per line: its header's names first, if it has them, then the cells row by row. */
export function stackedTable(
  source: Source,
  lines: readonly TextLine[],
  i: number,
  heads: readonly Head[],
): TableFound | null {
  for (const head of heads) {
    const upTo = i + head.names.length + TRIAL * head.width;
    if (withHead(source, lines, i, head, upTo) === null) continue;
    const found = withHead(source, lines, i, head, lines.length);
    if (found) return found;
  }
  return null;
}

/** Where the cells end: before a date line, and before what a web page put behind them. */
function bodyEnd(text: (k: number) => string, from: number, end: number): number {
  let at = from;
  while (at < end && !isDateLine(withoutBlanks(text(at)))) at++;
  while (at > from && isSiteLine(text(at - 1))) at--;
  return at;
}

function withHead(
  source: Source,
  lines: readonly TextLine[],
  i: number,
  { names, width }: Head,
  upTo: number,
): TableFound | null {
  const text = (k: number): string => {
    const line = lines[k];
    return line ? source.folded.slice(line.start, line.end) : '';
  };
  const from = i + names.length;
  const end = bodyEnd(text, from, Math.min(upTo, lines.length));
  const hints = Array.from({ length: width }, (_, c): Role | null => roleByName(names[c] ?? ''));
  const counting =
    names.length === 0
      ? 0
      : hints.findIndex((r, c) => r === 'number' || (c === 0 && r === null && countOf(text(from)) === 1));
  // Months in the first column begin the rows where no number does.
  const timed = counting < 0 && hints[0] === 'due' && kindOf(text(from)) === 'time';
  const number = timed ? 0 : counting;
  const cells: { line: TextLine; kind: Kind }[] = [];
  const titles = new Map<number, TextLine>();
  for (let k = from; k < end; k++) {
    const line = lines[k];
    if (!line) continue;
    const above = cells[cells.length - 1];
    if (counting >= 0 && OPENS_PART.test(text(k)) && text(k).length <= LONGEST_GROUP) titles.set(cells.length, line);
    else if (above && titles.get(cells.length) === undefined && listGoesOn(source, lines[k - 1], line))
      cells[cells.length - 1] = { line: { ...above.line, end: line.end, to: line.to }, kind: 'text' };
    else cells.push({ line, kind: kindOf(text(k)) });
  }
  const words = cells.map(({ line }) => source.folded.slice(line.start, line.end));
  const tokens = tokensOf(cells, words, titles, timed);
  const roles = expected(names, hints, counting);
  let laid = decoded(tokens, width, number, likely(roles, wholeRecords(tokens, width, number)));
  const seen = (): Kind[][] => roles.map((_, c) => gather(tokens, (t, k) => (laid[k]?.column === c ? [t.kind] : [])));
  laid = decoded(tokens, width, number, likely(roles, seen()));
  const rows: TableRow[] = [];
  const open: (Range | undefined)[][] = [];
  cells.forEach(({ line }, k) => {
    const title = titles.get(k);
    if (title) {
      rows.push({ cells: [title], at: title, title });
      open.push([]);
    }
    const { column, begins } = laid[k] ?? { column: 0, begins: false };
    if (begins || open.length === 0 || title) {
      open.push([]);
      rows.push({ cells: [], at: { start: line.start, end: line.end } });
    }
    const row = open[open.length - 1];
    const last = rows[rows.length - 1];
    if (!row || !last) return;
    row[column] = { start: row[column]?.start ?? line.start, end: line.end };
    rows[rows.length - 1] = { ...last, at: { start: last.at.start, end: line.end } };
  });
  const whole = rows.map((row, r): TableRow =>
    row.title
      ? row
      : {
          ...row,
          ...(timed && open[r]?.[0] === undefined ? { lacks: [true] } : {}),
          cells: Array.from({ length: width }, (_, c) => open[r]?.[c] ?? { start: row.at.end, end: row.at.end }),
        },
  );
  return settled(source, lines, { i, next: end }, names, whole, counting);
}

/** True for the next point of a list within a cell: 2.登记… below 1.检查…. */
function listGoesOn(source: Source, above: TextLine | undefined, line: TextLine): boolean {
  const [before, here] = [above && readMarker(source, above), readMarker(source, line)];
  const says = here !== null && here.at.end < line.end;
  return says && before?.style === here.style && before.at.end < (above?.end ?? 0) && here.value === before.value + 1;
}

/** What the columns hold by the records that have all their lines, from one number of the count to the next. */
function wholeRecords(tokens: readonly Token[], width: number, number: number): Kind[][] {
  const seen = Array.from({ length: width }, (): Kind[] => []);
  if (number !== 0) return seen;
  const starts = gather(tokens, (t, k) => (t.counts ? [k] : []));
  starts.forEach((start, s) => {
    if ((starts[s + 1] ?? tokens.length) - start !== width) return;
    seen.forEach((column, c) => column.push(tokens[start + c]?.kind ?? 'blank'));
  });
  return seen;
}

/** What the names let expect: one column of tasks, bodies where a name ends like one. */
function expected(names: readonly string[], hints: readonly (Role | null)[], number: number): (Role | null)[] {
  const order: readonly Role[] = ['task', 'measure', 'target', 'group'];
  const task = order.map(role => hints.indexOf(role)).find(c => c >= 0);
  return hints.map((role, c) =>
    c === number
      ? 'number'
      : c === task
        ? 'task'
        : role === 'extra' && kindOf(names[c] ?? '') === 'bodies'
          ? 'owner'
          : role,
  );
}

/** The lines as the decoder sees them: which may go on with the count, or with the times where these begin the rows; which stand below a title. */
function tokensOf(
  cells: readonly { kind: Kind }[],
  words: readonly string[],
  titles: ReadonlyMap<number, TextLine>,
  timed: boolean,
): Token[] {
  let highest = 0;
  return cells.map(({ kind }, k) => {
    const value = kind === 'count' ? countOf(words[k] ?? '') : NaN;
    const counts = timed
      ? kind === 'time'
      : kind === 'count' && (Number.isNaN(value) || value === 1 || value === highest || value === highest + 1);
    if (counts && value === highest + 1) highest = value;
    return { kind, counts, opens: titles.has(k) };
  });
}

/** The table, if its columns hold what their names or its count say. */
function settled(
  source: Source,
  lines: readonly TextLine[],
  at: { i: number; next: number },
  names: readonly string[],
  rows: readonly TableRow[],
  number: number,
): TableFound | null {
  const body = rows.filter(r => !r.title);
  const width = body[0]?.cells.length ?? 0;
  const profiles = Array.from({ length: width }, (_, c): Profile => {
    const words = body.map(({ cells }) => source.folded.slice(cells[c]?.start ?? 0, cells[c]?.end ?? 0));
    return { header: names[c] ?? '', words, kinds: words.map(kindOf) };
  });
  if ((profiles[0]?.kinds.filter(k => k !== 'blank').length ?? 0) * 8 < body.length) return null;
  const facts = profiles.filter(p => share(p, 'time', 'bodies') >= 0.6 && !countsUp(p)).length;
  const counted = number >= 0 && countsUp(profiles[number] ?? { header: '', words: [], kinds: [] });
  const roles = rolesOf(profiles);
  if (body.length < FEWEST_ROWS || facts === 0 || !roles.includes('task') || (names.length === 0 && !counted))
    return null;
  if (number >= 0 && !counted && !names.some(n => roleByName(n) === 'number')) return null;
  const columns = profiles.map((p, c) => ({ header: p.header, role: roles[c] ?? 'extra' }));
  return foundTable(source, lines, { ...at, columns, rows });
}

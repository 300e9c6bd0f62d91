import { BLANK_CELL, goesOnIn, STOP, type PdfCell } from './cell';
import { joinedLine } from './join';
import type { RuledTable } from './ruled-table';

/** Points by which the columns of one table may differ from page to page. */
const NEAR = 4;

/** A cell as tab-separated text wants it (RFC 4180): quoted where it holds a tab, a line break or a leading quote. */
const quoted = (text: string): string => (/[\t\n]|^"/.test(text) ? `"${text.split('"').join('""')}"` : text);

const shape = ({ xs }: RuledTable): readonly number[] => xs.map(x => x - (xs[0] ?? 0));

/** Whether two tables have the same columns: as many, that begin at the same places. */
export function sameColumns(a: RuledTable, b: RuledTable): boolean {
  const [one, other] = [shape(a).slice(0, -1), shape(b).slice(0, -1)];
  return one.length === other.length && one.every((x, i) => Math.abs(x - (other[i] ?? 0)) <= NEAR);
}

const sameRow = (a: readonly PdfCell[], b: readonly PdfCell[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text);

/** A row that was cut at the end of a page, with its rest. */
const wholeRow = (a: readonly PdfCell[], b: readonly PdfCell[], words: ReadonlySet<string>): PdfCell[] =>
  a.map((cell, i) => {
    const rest = b[i] ?? BLANK_CELL;
    if (rest.text === '') return cell;
    const own =
      cell.text === ''
        ? ''
        : goesOnIn(cell, rest)
          ? joinedLine(cell.text, rest.text, words)
          : `${cell.text}\n${rest.text}`;
    return { ...rest, text: own === '' ? rest.text : own };
  });

/** Whether the first row of a page is the rest of the last one before: some cell goes on, and none begins below a blank. */
const isRest = (a: readonly PdfCell[], b: readonly PdfCell[]): boolean =>
  b.some((cell, i) => goesOnIn(a[i] ?? BLANK_CELL, cell) && !STOP.test(a[i]?.text ?? '')) &&
  b.every((cell, i) => cell.text === '' || (a[i]?.text ?? '') !== '');

/** A table that goes on over pages as one: head rows that the pages repeat stand once, a row that a page cuts is whole. */
export function mergedTables(tables: readonly RuledTable[], words: ReadonlySet<string>): RuledTable {
  const [first, ...others] = tables;
  if (!first) return { xs: [], rows: [] };
  const rows = [...first.rows];
  for (const { rows: more } of others) {
    const repeated = more.findIndex((row, i) => !sameRow(row, first.rows[i] ?? []));
    const fresh = repeated < 0 ? [] : more.slice(repeated);
    const [last, next] = [rows[rows.length - 1], fresh[0]];
    if (last && next && isRest(last, next)) rows.splice(-1, 1, wholeRow(last, next, words), ...fresh.slice(1));
    else rows.push(...fresh);
  }
  return { xs: first.xs, rows };
}

/** Lines of a table with tabs between its cells; columns without any words are left out. */
export function tableLines({ rows }: RuledTable): string[] {
  const wide = Math.max(0, ...rows.map(row => row.length));
  const used = Array.from({ length: wide }, (_, i) => i).filter(i => rows.some(row => (row[i]?.text ?? '') !== ''));
  return rows.map(row => used.map(i => quoted(row[i]?.text ?? '')).join('\t'));
}

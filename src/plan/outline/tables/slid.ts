import type { Range, Source } from '../../source';
import { aligned, suits } from './align';
import type { Suits } from './align';
import type { Profile } from './columns';
import { kindAt } from './kinds';
import type { Kind } from './kinds';
import { isEmptyCell } from './table';

/** Whole rows by which it is judged what a column holds. */
const FEWEST = 2;
/** How much likelier cells must be in other columns than where they stand: the logarithm of about ten. */
const GAIN = 2.3;
/** Cells that span rows stand at the left as a rule: so much less likely the cells may be at the right end than elsewhere. */
const AT_LEFT = 1.5;

/**
 * Puts cells back into their columns in rows that lost those which they share with the row above, and got blanks at their end
 * instead (copies of web pages do so with cells that span rows): 2021.8 | 城投集团 | | under 工作任务 | … | 时间 | 单位. Rows whose
 * cells are as likely where they stand stay as they are.
 */
export function slidBack<Row extends { readonly cells: readonly Range[]; readonly at: Range }>(
  source: Source,
  rows: readonly Row[],
  width: number,
): readonly Row[] {
  const kindsOf = (cells: readonly Range[]): Kind[] => cells.map(c => kindAt(source, c));
  const whole = rows
    .filter(({ cells }) => cells.length === width && !cells.some(isEmptyCell))
    .map(r => kindsOf(r.cells));
  if (whole.length < FEWEST) return rows;
  const columns = Array.from({ length: width }, (_, c) => whole.map(kinds => kinds[c] ?? 'blank'));
  const fit = suits(columns.map((kinds): Profile => ({ header: '', words: [], kinds })));
  const likely = (cells: readonly Range[]): number => sumOf(kindsOf(cells), fit);
  return rows.map(row => {
    const filled = row.cells.filter(c => !isEmptyCell(c));
    const isShort = row.cells.length === width && filled.length > 0 && filled.length < width;
    if (!isShort || row.cells.slice(0, filled.length).some(isEmptyCell)) return row;
    const none = { start: row.at.start, end: row.at.start };
    const best = aligned(filled, kindsOf(filled), width, fit, true).map(([cell]) => cell ?? none);
    const right = [...Array.from({ length: width - filled.length }, () => none), ...filled];
    const cells = likely(best) - likely(right) < AT_LEFT ? right : best;
    return likely(cells) - likely(row.cells) > GAIN ? { ...row, cells } : row;
  });
}

const sumOf = (kinds: readonly Kind[], fit: Suits): number =>
  kinds.reduce((sum, kind, column) => sum + fit(kind, column), 0);

import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { fillMerged } from './fill';
import { withNumbers } from './numbered';
import type { TableColumn, TableRow, PlanTable } from './table';

/** A table, and the line behind it. */
export interface TableFound {
  readonly table: PlanTable;
  readonly next: number;
}

/** The table that the lines from `i` up to `next` make, its merged cells filled. */
export function foundTable(
  source: Source,
  lines: readonly TextLine[],
  {
    i,
    next,
    unit = '',
    columns,
    rows,
  }: { i: number; next: number; unit?: string; columns: readonly TableColumn[]; rows: readonly TableRow[] },
): TableFound {
  const start = lines[i]?.start ?? 0;
  const at = { start, end: lines[next - 1]?.end ?? lines[i]?.end ?? start };
  const numbered = withNumbers(source, columns, rows);
  const filled = fillMerged(source, numbered.columns, numbered.rows);
  return { table: { columns: numbered.columns, rows: filled, at, ...(unit === '' ? {} : { unit }) }, next };
}

import type { Source } from '../../source';
import { isUnit } from '../../facts/lexicon/measures';
import type { Line } from '../lines';
import { fillMerged } from './fill';
import type { Column, Row, Table } from './table';

/** A table, and the line behind it. */
export interface Found {
  readonly table: Table;
  readonly next: number;
}

/** A column 单位 whose cells are measure words (亿元, %, 户) says in what is counted, not who answers. */
function withUnits(source: Source, columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  return columns.map((column, i): Column => {
    if (!/^(?:计量)?单\s*位$|^units?$/i.test(column.header)) return column;
    const words = rows.flatMap(({ cells }) => {
      const cell = cells[i];
      return cell && cell.end > cell.start ? [source.folded.slice(cell.start, cell.end)] : [];
    });
    const units = words.filter(w => isUnit(w)).length;
    return units * 2 > words.length ? { ...column, role: 'unit' } : column;
  });
}

/** The table that the lines from `i` up to `next` make, its merged cells filled. */
export function foundTable(
  source: Source,
  lines: readonly Line[],
  { i, next, columns, rows }: { i: number; next: number; columns: readonly Column[]; rows: readonly Row[] },
): Found {
  const start = lines[i]?.start ?? 0;
  const at = { start, end: lines[next - 1]?.end ?? lines[i]?.end ?? start };
  const settled = withUnits(source, columns, rows);
  return { table: { columns: settled, rows: fillMerged(source, settled, rows), at }, next };
}

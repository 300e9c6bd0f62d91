import type { Deadline, Target } from '../types';
import type { Range, Source } from '../source';
import type { PlanTable, TableRow } from '../outline';
import { isEmptyCell } from '../outline/tables/table';
import type { Role, TableColumn } from '../outline/tables/table';
import { timeOfHead } from '../outline/tables/time-heads';
import { cellDeadlines } from './cell-deadlines';
import { gather } from '../loops';
import type { PlanCalendar } from './times';

/** Columns whose cells are asked for by the time that their name says. */
const ASKING: readonly Role[] = ['target', 'measure'];

/** The time that a column's name, or the name above it, says: 一季度目标, 2027年. Undefined where it says none that has a day. */
function headTime(source: Source, column: TableColumn, calendar: PlanCalendar): Deadline<Range> | undefined {
  const times = gather([column.at, column.over], (name): Deadline<Range>[] => {
    const time = name ? timeOfHead(source.folded.slice(name.start, name.end)) : '';
    return name && time !== ''
      ? cellDeadlines(source, { start: name.start, end: name.start + time.length }, calendar)
      : [];
  });
  return times.find(d => d.date);
}

/** True where several columns of a table ask, by their names, by several times: then no other column says when. */
export const asksByTimes = (source: Source, table: PlanTable, calendar: PlanCalendar): boolean =>
  table.columns.filter(c => ASKING.includes(c.role) && headTime(source, c, calendar)).length > 1;

/** The time by which a column asks, by its name, for these words of a row. */
export function columnTime(
  source: Source,
  table: PlanTable,
  row: TableRow,
  words: Range,
  calendar: PlanCalendar,
): Deadline<Range> | undefined {
  const i = row.cells.findIndex(c => !isEmptyCell(c) && c.start <= words.start && words.end <= c.end);
  const column = table.columns[i];
  return column && ASKING.includes(column.role) ? headTime(source, column, calendar) : undefined;
}

/** Targets of a cell with the day that its column names; those that say a day themselves keep it. */
export const dueBy = (targets: readonly Target<Range>[], time: Deadline<Range> | undefined): Target<Range>[] =>
  targets.map(t => (time?.date === undefined || t.due !== undefined ? t : { ...t, due: time.date }));

/** The span of a row that is drawn as marks under months or quarters: from the first marked one to the last. */
export function markedTime(source: Source, table: PlanTable, row: TableRow, calendar: PlanCalendar): Deadline<Range>[] {
  const marked = gather(table.columns, (column, i) =>
    column.role === 'mark' && !isEmptyCell(row.cells[i]) ? [headTime(source, column, calendar)] : [],
  );
  const first = marked[0];
  const last = marked[marked.length - 1];
  if (!first || !last) return [];
  if (first === last) return [last];
  const start = first.start ?? (first.rule.endsWith('/month') ? `${(first.date ?? '').slice(0, 7)}-01` : undefined);
  return [start === undefined ? last : { ...last, start }];
}

import type { Range } from '../../source';
import { areBodies } from './bodies';
import { countsUp, share } from './columns';
import type { Profile } from './columns';
import { isAimed, isFigures } from './shares';
import { namesSum } from './sum';
import type { TableColumn, TableRow } from './table';
import { gather } from '../../loops';
import { oneOf } from '../../../language/words';

const ALL = oneOf('全[省市县区镇校院局]');
/** All together: nobody's number. */
const isTotal = (name: string): boolean => namesSum(name) || ALL.test(name);
const FEWEST = 2;
const NONE: Range = { start: 0, end: 0 };

/** What stands where in a table of tasks against bodies. */
interface Layout {
  readonly task: number;
  readonly unit: number;
  readonly bodies: readonly number[];
}

/** Null where the columns hold anything else but tasks, their units, bodies' numbers, totals and counts of rows. */
function layoutOf(columns: readonly Profile[]): Layout | null {
  const bodies = gather(columns, (c, i) => (areBodies(c.header) && !isTotal(c.header) && isFigures(c) ? [i] : []));
  const task = columns.findIndex(c => share(c, 'name', 'text', 'persons') >= 0.5 && !countsUp(c));
  const unit = columns.findIndex(c => share(c, 'unit') > 0.5);
  const isRest = (c: Profile, i: number): boolean =>
    i === task || i === unit || bodies.includes(i) || countsUp(c) || isTotal(c.header);
  return task >= 0 && bodies.length >= FEWEST && columns.every(isRest) ? { task, unit, bodies } : null;
}

/**
 * A table that shares the numbers of each task out among bodies with a column each (任务 | 城关镇 | 河西镇), turned: a row for each body, whose
 * columns are the tasks. Null where it is none. `cells` are those of the rows below the names, `heads` the names' places.
 */
export function acrossBodies(
  columns: readonly Profile[],
  above: string,
  heads: readonly (Range | undefined)[],
  cells: readonly (readonly Range[])[],
  textOf: (cell: Range) => string,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } | null {
  const layout = isAimed(columns, above) ? layoutOf(columns) : null;
  if (!layout) return null;
  const { task, unit, bodies } = layout;
  const lines = cells.filter(row => row[task] !== undefined && textOf(row[task]) !== '');
  const columnOf = (row: readonly Range[]): TableColumn => {
    const at = row[task] ?? NONE;
    const counted = unit < 0 ? '' : textOf(row[unit] ?? NONE);
    return { header: counted === '' ? textOf(at) : `${textOf(at)}(${counted})`, role: 'target', at };
  };
  const rows = bodies.map((b): TableRow => {
    const head = heads[b] ?? NONE;
    const own = [head, ...lines.map(row => row[b] ?? NONE)];
    return { cells: own, at: { start: head.start, end: own.reduce((end, c) => Math.max(end, c.end), head.end) } };
  });
  return { columns: [{ header: '', role: 'task', answers: true }, ...lines.map(columnOf)], rows };
}

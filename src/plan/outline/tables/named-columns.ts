import type { Range } from '../../source';
import type { Profile } from './columns';
import type { Role, TableColumn } from './table';
import { isEmptyCell } from './table';

/** Where the names of the columns stand: in a head of two rows the lower name, and the one that spans it. */
function headPlaces(rows: readonly (readonly Range[])[]): { readonly at?: Range; readonly over?: Range }[] {
  const [first = [], second] = rows;
  const filled = (cell: Range | undefined): Range | undefined => (isEmptyCell(cell) ? undefined : cell);
  let over: Range | undefined;
  return Array.from({ length: Math.max(first.length, second?.length ?? 0) }, (_, k) => {
    const own = filled(first[k]);
    over = own ?? over;
    const sub = filled(second?.[k]);
    const at = sub ?? own ?? first[k];
    return { ...(at ? { at } : {}), ...(sub && over ? { over } : {}) };
  });
}

/** The columns of a table with their roles and the places of their names (`head`: the rows of these). `answers`: its tasks are bodies, who answer. */
export function namedColumns(
  columns: readonly Profile[],
  roles: readonly Role[],
  head: readonly (readonly Range[])[],
  answers: boolean,
): TableColumn[] {
  const places = headPlaces(head);
  return columns.map((c, k): TableColumn => {
    const role = roles[k] ?? 'extra';
    return { header: c.header, role, ...(answers && role === 'task' ? { answers: true as const } : {}), ...places[k] };
  });
}

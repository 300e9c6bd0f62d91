import type { Table } from '../model/table';
import { invalid, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { refuse } from './table-parts';

interface SortField {
  readonly key?: unknown;
  readonly ascending?: unknown;
}

/** Sorting by the values of one column; what else Excel can sort by is refused, never guessed. */
export const tableSort: HostClass<Table> = {
  call: {
    Apply: (t, [fields], host) => {
      refuse(t, 'TableSort.apply');
      const [field, ...more] = fields as readonly SortField[];
      if (more.length > 0) throw notImplemented('TableSort.apply by several columns');
      const column = t.columns[Number(field?.key)];
      if (!column) throw invalid('TableSort.apply');
      host.people.sort(t.name, column.name, field?.ascending !== false, 'addin');
    },
  },
};

/** Side tables in a book as read. */
import type { Words } from '../../i18n/words';
import type { SideEntry, SideId, SideKeys, SideTables } from '../../ledger/side/types';
import { findList, type FoundList } from '../read/tables';
import type { ReadBook } from '../read/types';
import { SIDE, SIDE_IDS, type SideTable } from './tables';

/** Where a side table stands; null where the book has none. */
export function findSide<Id extends SideId>(book: ReadBook, id: Id): FoundList<SideKeys[Id]> | null {
  const { columns, needed }: SideTable<SideKeys[Id]> = SIDE[id];
  const heads = Object.fromEntries(
    (Object.keys(columns) as SideKeys[Id][]).map(key => {
      const { name, was } = columns[key];
      return [key, { ...name, ...(was === undefined ? {} : { was }) }];
    }),
  ) as Record<SideKeys[Id], Words & { readonly was?: string }>;
  return findList(book, heads, needed);
}

/** The side tables that a book has, an empty one among them. */
export function readSide(book: ReadBook): SideTables {
  const found = SIDE_IDS.flatMap((id): [SideId, readonly SideEntry<SideId>[]][] => {
    const list = findSide(book, id);
    return list === null ? [] : [[id, list.rows]];
  });
  return Object.fromEntries(found);
}

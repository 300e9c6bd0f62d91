/** Sheets of ours that are known by what stands in them, not by their name: books of offices came to have them late. */
import { findBrief } from './brief/find';
import type { ReadBook, ReadSheet } from './read/types';
import { findSide } from './side/read';
import { isSide, SIDE_IDS } from './side/tables';
import type { SheetId } from './spec';

const BY_CONTENT: readonly SheetId[] = [...SIDE_IDS, 'brief'];

export const isByContent = (id: SheetId): boolean => BY_CONTENT.includes(id);

/** The sheet in a book; null where it has none. */
export const findOwn = (book: ReadBook, id: SheetId): ReadSheet | null =>
  id === 'brief' ? findBrief(book) : isSide(id) ? (findSide(book, id)?.sheet ?? null) : null;

/** Those that a book has. */
export const ownByContent = (book: ReadBook): ReadonlySet<ReadSheet> =>
  new Set(BY_CONTENT.flatMap(id => findOwn(book, id) ?? []));

/** A row of the matrix as it is judged after edits, and what it comes to. */
import type { Lang } from '../../i18n/lang';
import { TYPED_KEYS, type TypedKey } from '../columns/columns';
import type { RowKey } from '../rows/key';
import type { Cell, ChangeEntry, Row } from '../types';
import type { EditOrigin } from './pending';
import type { CellWrite } from './types';

/** A row as it stands in the sheet. */
export interface SeenRow {
  readonly row: Row;
  /** Columns whose cells hold formulas: never written. */
  readonly formulas: ReadonlySet<string>;
  /** The 行键 is not in its cell yet. */
  readonly fresh: boolean;
}

/** What we put into a cell last, and what stood there. */
export interface Own {
  readonly was: Cell;
  readonly wrote: Cell;
}

export const cellId = (key: RowKey, column: string): string => `${key} ${column}`;

export interface EditContext {
  readonly lang: Lang;
  /** Serial day with the time of day as its fraction. */
  readonly on: number;
  /** Name for the log; blank: this machine. */
  readonly who: string;
  /** The plan's year. */
  readonly year: number | null;
  /** By {@link cellId}. */
  readonly own: ReadonlyMap<string, Own>;
  /** Cells that are to stay as typed, by {@link questionId}. */
  readonly kept: ReadonlySet<string>;
  /** Who changed a cell of the row; null: nobody that was heard. */
  readonly origin: (key: RowKey, column: TypedKey | 'key') => EditOrigin | null;
}

/** What one row comes to. */
export interface RowDecided {
  readonly key: RowKey;
  readonly writes: readonly CellWrite[];
  readonly lines: readonly ChangeEntry[];
  /** The row's next snapshot; null: it is gone; undefined: as it was. */
  readonly known: Row | null | undefined;
  /** Cells in which our own writing was taken back: left alone, and ours to log with the next edit. */
  readonly undone: readonly TypedKey[];
  /** Cells that a co-author has changed, and theirs to log. */
  readonly remote: number;
}

/** A row that comes to nothing. */
export const NO_DECISION = { writes: [], lines: [], undone: [], remote: 0 } as const;

/** A row of which nothing is known yet: the comparison of a new one. */
export const blankOf = (row: Row): Row => ({
  ...(Object.fromEntries(TYPED_KEYS.map(key => [key, null])) as unknown as Row),
  key: row.key,
  order: row.order,
});

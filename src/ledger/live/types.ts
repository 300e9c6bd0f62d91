/** What keeping the matrix alive is about: what was heard, what is asked, what is to be written. */
import type { TypedKey } from '../columns/columns';
import type { Doubt, Note } from '../typed';
import type { Cell } from '../types';
import type { RowKey } from '../rows/key';

/** Why a cell is asked about: no reading, several, one that takes a liberty, or one of a cell that nobody here typed. */
export type Ask = Doubt | Extract<Note, 'approximate' | 'year-assumed' | 'last-day'> | 'unheard';

/** A cell of the progress block whose words are not (or not surely) a value. The row is 待核 until it is answered. */
export interface CellQuestion {
  /** 行键. */
  readonly row: RowKey;
  /** 编号. */
  readonly no: string;
  readonly column: TypedKey;
  /** The cell as it stands. */
  readonly typed: Cell;
  readonly unit: string | null;
  readonly why: Ask;
  /** Readings to choose from, as the cell would hold them; none where there is no reading. */
  readonly candidates: readonly Cell[];
}

/** Take a value, or leave the cell as typed. */
export type CellAnswer = { readonly take: Cell } | 'keep';

/** A cell of the matrix to be written. */
export interface CellWrite {
  readonly key: RowKey;
  readonly column: TypedKey | 'key';
  readonly value: Cell;
}

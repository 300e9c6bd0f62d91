import type { Quantity } from '../../sentence/quantity';

/** A number in its clause, for filters: `left` and `right` are the folded words around it, inside the clause. */
export interface NumberInClause {
  readonly q: Quantity;
  /** The year that the plan is for, if it says so. */
  readonly year: number | null;
  readonly left: string;
  /** A blank stands between the words to the left and the number. */
  readonly apart: boolean;
  readonly right: string;
  /** The next number of the clause, and the words up to it. */
  readonly next: Quantity | undefined;
  readonly gap: string;
}

/** True if the number is no target. */
export type Filter = (c: NumberInClause) => boolean;

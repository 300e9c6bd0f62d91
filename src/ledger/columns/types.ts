import type { Lang } from '../../i18n/lang';
import type { Computed, Row } from '../types';

export type Block = 'plan' | 'duty' | 'progress' | 'computed' | 'control' | 'hidden';
export type ColumnKey = keyof Row | keyof Computed;

/** Who types into a column. */
export type Writer = 'office' | 'department' | 'formula' | 'program';

/** What a column's cells hold; `amount` follows the row's unit (a number, or a fraction in rows of %). */
export type ValueKind = 'text' | 'word' | 'names' | 'amount' | 'share' | 'date' | 'number';

/** One column of the matrix, defined once for sheets, readers, pane and department files. */
export interface Column {
  readonly key: ColumnKey;
  readonly block: Block;
  readonly name: Readonly<Record<Lang, string>>;
  /** Other heads under which offices know this column, either language. */
  readonly synonyms: readonly string[];
  readonly value: ValueKind;
  readonly writer: Writer;
}

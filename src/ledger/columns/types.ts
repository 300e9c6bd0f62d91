import type { Words } from '../../i18n/words';
import type { REGISTRY } from './registry';
import type { Vocabulary } from './vocabulary';

export type ColumnBlock = keyof typeof REGISTRY;
type ColumnsOf<B extends ColumnBlock> = (typeof REGISTRY)[B]['columns'];
type AllColumns = { [B in ColumnBlock]: ColumnsOf<B> }[ColumnBlock];
type KeysOf<T> = T extends unknown ? keyof T : never;

export type ColumnKey = KeysOf<AllColumns>;
/** What a department reports. */
export type ReportKey = keyof ColumnsOf<'progress'>;

/** Who types into a column. */
export type Writer = 'office' | 'department' | 'formula' | 'program';

/** What a column's cells hold; `amount` follows the row's unit (a number, or a fraction in rows of %). */
export type ValueKind = 'text' | 'word' | 'names' | 'amount' | 'share' | 'date' | 'number';

/** How a sheet shows a column where the kind of value does not say it. */
export type ColumnFormat = 'center' | 'percent0' | 'percent1' | 'points' | 'days';

/** What is said of a column in the registry. */
export interface ColumnRule {
  readonly value: ValueKind;
  /** The closed vocabulary of a `word`; of a `date`: words that stand for one. */
  readonly words?: Vocabulary<string>;
  /** What a row holds: a text that is never null, words or null, a number; else a cell as it is. */
  readonly holds?: 'text' | 'words' | 'number';
  /** In the matrix, in characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly format?: ColumnFormat;
  /** Daily work does not need it: folded away, opened by a click on the + above. */
  readonly folded?: true;
  /** Its text makes rows taller. */
  readonly tall?: true;
  /** It stands in a department's form, so wide. */
  readonly form?: number;
  /** It decides figures and status: an error value there makes the row 待核. */
  readonly decides?: true;
  /** A line in which all of these are empty holds no row. */
  readonly tells?: true;
}

/** One column of the matrix, for sheets, readers, pane and department files. */
export interface Column extends ColumnRule {
  readonly key: ColumnKey;
  readonly block: ColumnBlock;
  readonly writer: Writer;
  readonly name: Words;
  /** Input message of the matrix. */
  readonly prompt?: Words;
  /** Other heads under which offices know it, either language. */
  readonly synonyms: readonly string[];
}

interface Held {
  readonly text: string;
  readonly words: string | null;
  readonly number: number;
}
/** Numbers, texts, TRUE and FALSE, and nothing: as in {@link Cell}, which stands in `types.ts`. */
type AnyCell = number | string | boolean | null;
type HeldBy<C> = C extends { readonly holds: infer H extends keyof Held } ? Held[H] : AnyCell;
type CellsOf<T> = { readonly [K in keyof T]: HeldBy<T[K]> };

/** The cells of a row that somebody types or the program keeps: all but the computed block. */
export type RowCells = CellsOf<ColumnsOf<'plan'>> &
  CellsOf<ColumnsOf<'duty'>> &
  CellsOf<ColumnsOf<'progress'>> &
  CellsOf<ColumnsOf<'control'>> &
  CellsOf<ColumnsOf<'hidden'>>;

/** Columns of the office that a department's form shows. */
export type ShownKey = {
  [B in 'plan' | 'duty' | 'control']: {
    [K in keyof ColumnsOf<B>]: ColumnsOf<B>[K] extends { readonly form: number } ? K : never;
  }[keyof ColumnsOf<B>];
}['plan' | 'duty' | 'control'];

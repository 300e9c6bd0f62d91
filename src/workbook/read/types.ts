/**
 * A workbook as read, before anybody has understood it: what a reader of files or of a live workbook hands over. Rows and columns
 * count from 0. Nothing is interpreted: a text that looks like a number is a text.
 */
import type { CellValue } from '../spec';
import type { Area } from '../../grid/area';

export interface ReadCell {
  /**
   * Numbers are numbers. Dates are Excel serial days of the 1900 system, whatever system the file uses. Rich text is its plain
   * text. For a formula: the cached result, null if the file holds none. Null for an error value.
   */
  readonly value: CellValue;
  /** Code of the number format of a number, where it shows more than the number: a date, a share, words (`m"月"d"日"`, `0%`). */
  readonly format?: string;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** An error value as shown: `#N/A`. */
  readonly error?: string;
}

/** One row of cells; shorter than the sheet is wide where the rest is empty, and with holes where a cell is empty. */
export type ReadRow = readonly (ReadCell | null | undefined)[];

export interface ReadTable {
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  /** Column names as the table has them, in order. */
  readonly columns: readonly string[];
}

export interface ReadSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** All rows from the first one on, hidden and filtered ones too. */
  readonly rows: readonly ReadRow[];
  readonly tables: readonly ReadTable[];
  readonly merges: readonly Area[];
  /** Sheet protection is on. */
  readonly guarded?: boolean;
  /** Comments on cells, as files have them; absent where there are none, and in an open book. */
  readonly comments?: readonly ReadComment[];
}

/** A comment on a cell. Rows and columns count from 0. */
export interface ReadComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface ReadName {
  readonly name: string;
  /** As the file has it: `'设置'!$B$3`. */
  readonly refersTo: string;
}

export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  /** The document's own properties, as texts; absent where it has none, and in an open book. */
  readonly properties?: Readonly<Record<string, string>>;
}

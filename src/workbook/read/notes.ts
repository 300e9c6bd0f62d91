/** What a reader could not understand, as data. */
export type ReadNoteCode =
  /** No sheet has a head that looks like a matrix. */
  | 'no-matrix'
  /** A head that belongs to no column: the column is kept as it is. */
  | 'unknown-column'
  /** A second column of the same meaning: kept as it is, like one that belongs to none. */
  | 'repeated-column'
  /** A column of the design that the matrix lacks. */
  | 'missing-column'
  /** A word that its vocabulary does not have: kept as typed. */
  | 'unknown-word'
  /** A code of the program (`>=`, `cancel`) where its word belongs: read as the word. */
  | 'pasted-code'
  /** Text where a number or a date belongs. */
  | 'not-a-number'
  | 'not-a-date'
  /** A cell with an error value. */
  | 'error-value'
  /** Two rows of the same 行键: the later one got a new key. */
  | 'repeated-key'
  /** A row without 行键: it got one. */
  | 'new-row'
  /** A row whose computed cells hold no formulas. */
  | 'no-formula'
  /** A setting that could not be read: the default holds. */
  | 'setting';

export interface ReadNote {
  readonly code: ReadNoteCode;
  readonly sheet: string;
  /** From 0; absent where the note is about a whole sheet or column. */
  readonly row?: number;
  readonly column?: number;
  /** The head, word or value that the note is about. */
  readonly text: string;
}

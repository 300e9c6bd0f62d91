/** What became of a returned file as a whole, and what in it goes nowhere. */
import type { CliMessage } from '../../i18n/messages/cli';

export type FileRefusal =
  /** A later version of the program made it. */
  | 'later-form'
  /** No sheet looks like a report form. */
  | 'no-form'
  /** No form at all: the master, a copy of it, or that of another plan. */
  | 'is-master'
  /** Nothing says which batch it belongs to. */
  | 'no-stamp'
  | 'wrong-plan'
  /** The master knows no such batch. */
  | 'unknown-batch'
  /** A batch of an earlier period. */
  | 'wrong-period'
  | 'unknown-department';

export type FileNote =
  /** A corrected batch has gone out since. */
  | 'stale-revision'
  /** The same content came in another file. */
  | 'duplicate'
  /** The same content was taken before: it changes nothing. */
  | 'taken-before'
  | 'several-departments'
  /** The hidden copy of what was sent is missing or differs: the master's is used. */
  | 'copy-missing'
  | 'copy-differs'
  /** Recognised by the marks in its rows: the hidden sheet is gone. */
  | 'stamp-from-rows'
  /** Nothing else says which batch it is of. */
  | 'stamp-from-properties'
  /** The stamp in the document's properties is gone, or says otherwise than the hidden sheet or the rows. */
  | 'properties-missing'
  | 'properties-differ'
  | 'formulas'
  | 'merged-cells'
  | 'unknown-columns'
  | 'missing-columns'
  | 'rows-without-key'
  | 'repeated-rows'
  | 'no-edits';

export interface FileReport {
  readonly file: string;
  /** `unreadable`: the bytes are no workbook; `code` says why. */
  readonly status: 'read' | 'refused' | 'unreadable';
  readonly code?: FileRefusal | CliMessage;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly departments: readonly string[];
  readonly period: string | null;
  readonly revision: number | null;
  readonly rows: number;
  readonly edits: number;
  readonly notes: readonly FileNote[];
  /** Heads that the form does not have, and columns of the form that are gone. */
  readonly columns?: { readonly unknown: readonly string[]; readonly missing: readonly string[] };
}

export type UnreadKind =
  /** A row of a sheet that is no form. */
  | 'sheet'
  | 'comment'
  /** Words above, under or beside the table: signatures, remarks. */
  | 'above'
  | 'below'
  | 'beside'
  /** A cell of a column that the form does not have. */
  | 'column'
  /** 分工 or 上期状态 was changed. */
  | 'locked'
  /** A new row in a file that was refused. */
  | 'new-row';

/** Something in a returned file that goes nowhere: for the office to read. */
export interface UnreadReturn {
  readonly what: UnreadKind;
  readonly file: string;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** Head of the column; empty where there is none. */
  readonly head: string;
  readonly text: string;
}

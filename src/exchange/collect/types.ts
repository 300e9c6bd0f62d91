/** What coming back brings: proposals, what became of them, and the report. */
import type { ASK_OUTCOMES } from '../../i18n/messages/asks';
import type { CliMessage } from '../../i18n/messages/cli';
import type { RequestType } from '../../ledger/requests/words';
import type { Warned } from '../../ledger/requests/warnings';
import type { Doubt, Note } from '../../ledger/typed';
import type { AskDoubt, Wish } from '../../ledger/typed/request/types';
import type { Cell } from '../../ledger/types';
import type { ReportKey, ShownKey } from '../../ledger/columns/types';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

/** Where a returned cell stands. Rows count from 1, as sheets show them. */
export interface CellPlace {
  readonly file: string;
  /** Name of a file that was taken before; `file` says so too. */
  readonly earlier?: string;
  readonly sheet: string;
  readonly row: number;
}

/** A cell of the master that a returned file would change. */
export interface CellProposal {
  readonly key: RowKey;
  readonly column: ReportKey;
  readonly value: Cell;
  /** As it stands in the file. */
  readonly typed: Cell;
  readonly notes: readonly Note[];
  readonly sent: Cell;
  readonly place: CellPlace;
  readonly batch: string;
  /** Of a file whose content was taken before. */
  readonly earlier?: boolean;
  /** 无变化 was written: what was sent still holds, and 填报日期 becomes the value. */
  readonly renews?: true;
}

export interface Change {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey;
  readonly before: Cell;
  readonly after: Cell;
  readonly typed: Cell;
  readonly notes: readonly Note[];
  readonly places: readonly CellPlace[];
  /** Files disagree: what was taken from one of them is taken back until somebody decides. */
  readonly disputed?: true;
}

export interface Conflict {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey;
  /** As it stands now. Kept, but where a change beside the conflict says that it is disputed. */
  readonly master: Cell;
  readonly returned: readonly {
    readonly value: Cell;
    readonly sent: Cell;
    readonly places: readonly CellPlace[];
    /** Of an older revision: no rule takes it. */
    readonly older?: boolean;
  }[];
}

/** A value that was not understood; the master keeps its own. */
export interface Question {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey;
  readonly typed: Cell;
  /** `too-long`: more characters than a cell can hold. */
  readonly why: Doubt | 'error-value' | 'formula-without-value' | 'too-long';
  readonly candidates: readonly Cell[];
  readonly place: CellPlace;
}

export type RefusalReason =
  /** An office cell was changed. */
  | 'locked'
  /** The row is reported by another department. */
  | 'not-reporter'
  /** The master has the row no more. */
  | 'row-gone'
  /** The row was not sent to this department. */
  | 'not-sent'
  /** The whole file was refused: see there. */
  | 'file-refused';

/** An edit that is not taken. */
export interface Refusal {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey | ShownKey;
  readonly typed: Cell;
  readonly reason: RefusalReason;
  readonly place: CellPlace;
}

/** A row that the master does not know: for the office to decide. */
export interface NewRow {
  readonly cells: Readonly<Partial<Record<ReportKey | ShownKey, Cell>>>;
  readonly department: string;
  readonly place: CellPlace;
}

/** A row that went out and did not come back. */
export interface Vanished {
  readonly key: RowKey;
  readonly no: string;
  readonly file: string;
}

export type FileRefusal =
  /** A later version of the program made it. */
  | 'later-form'
  /** No sheet looks like a report form. */
  | 'no-form'
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

/** What became of a request in a form. Only `entered` and `replaces` add a line to 申请核定; nothing changes the matrix. */
export interface RequestOutcome {
  readonly key: RowKey;
  readonly no: string;
  readonly department: string;
  /** 办理申请 and 申请说明 as typed, with a blank between. */
  readonly words: string;
  readonly outcome: keyof typeof ASK_OUTCOMES | RefusalReason;
  /** Null where the words do not say. */
  readonly type: RequestType | null;
  /** 申请值 as it is entered. */
  readonly asked: string | null;
  /** 申请号 of what was entered, or of the request that stands already. */
  readonly id: string | null;
  /** 申请号 of what it takes the place of. */
  readonly replaces?: string;
  /** Of a question. */
  readonly why?: AskDoubt;
  readonly candidates?: readonly Wish[];
  readonly notes: readonly Note[];
  readonly warnings: readonly Warned[];
  readonly place: CellPlace;
}

/** An answer to a letter, proposed until somebody says so. */
export interface Answered {
  /** 单号 */
  readonly id: string;
  readonly unit: string;
  readonly nos: string;
  /** Serial day. */
  readonly on: SerialDay;
  readonly reply: string | null;
  /** It is entered on 督办台账 now. */
  readonly entered: boolean;
}

export interface CollectReport {
  /** 申请 in the forms, whatever became of them. */
  readonly requests: readonly RequestOutcome[];
  /** Answers to letters that the matrix or the forms show. */
  readonly answers: readonly Answered[];
  readonly files: readonly FileReport[];
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
  readonly newRows: readonly NewRow[];
  readonly vanished: readonly Vanished[];
  /** 没有读取的内容: all that stands in the files and is in none of the other lists. */
  readonly unread: readonly UnreadReturn[];
  /** Departments of the latest batch of which no file came. */
  readonly missing: readonly string[];
}

/** The report on what came back. */
import type { ASK_OUTCOMES } from '../../i18n/messages/asks';
import type { RequestType } from '../../ledger/requests/words';
import type { Warned } from '../../ledger/requests/warnings';
import type { Note } from '../../ledger/typed';
import type { AskDoubt, Wish } from '../../ledger/typed/request/types';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';
import type { FileReport, UnreadReturn } from './file-types';
import type { CellPlace, Change, Conflict, NewRow, Question, Refusal, RefusalReason, Vanished } from './types';

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

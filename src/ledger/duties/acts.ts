/**
 * What an office does between two bulletins, as data: letters sent, received, answered and ended, requests entered, decided and put in
 * force. Acts are kept apart from the ledger until they are written, so that each can be taken back; carried out anew on the ledger as
 * it stands then, each does what it did or is told as missed.
 */
import type { NoticeLevel, NoticeType } from '../notices/words';
import type { RequestType, RequestVerdict } from '../requests/words';
import type { RowKey } from '../rows/key';
import type { SerialDay } from '../dates/serial';

/** Which of the day's proposals a letter is. */
export interface LetterName {
  readonly type: NoticeType;
  readonly level: NoticeLevel;
  readonly unit: string;
  /** 行键 of its rows; of a reminder, those that were ticked. */
  readonly keys: readonly RowKey[];
  /** 单号 of the letter that it follows up. */
  readonly follows?: string;
}

/** Which line of 申请核定: lines typed by hand may have no 申请号, or one twice. */
export interface RequestName {
  /** Place in the table, from 0. */
  readonly at: number;
  readonly id: string;
  readonly no: string;
}

/** Days are Excel serials; texts are blank where nothing was said. */
export type DutyAct =
  | {
      readonly act: 'issue';
      /** 发出日期, and the day whose proposals they are. */
      readonly day: SerialDay;
      /** Days before the due date from which on a row is reminded of; absent: as 设置 says. */
      readonly within?: number;
      readonly letters: readonly LetterName[];
    }
  | { readonly act: 'receive'; readonly id: string; readonly by: string; readonly on: SerialDay }
  | { readonly act: 'answer'; readonly id: string; readonly on: SerialDay; readonly reply: string }
  | { readonly act: 'end'; readonly id: string; readonly ending: 'closed' | 'withdrawn' | 'void' }
  | {
      readonly act: 'ask';
      readonly key: RowKey;
      readonly type: RequestType;
      readonly unit: string;
      readonly on: SerialDay;
      readonly asked: string;
      readonly reason: string;
      readonly evidence: string;
    }
  | {
      readonly act: 'decide';
      readonly request: RequestName;
      readonly verdict: RequestVerdict;
      /** Day, number; blank for types without one. */
      readonly value: string;
      readonly by: string;
      readonly on: SerialDay;
      readonly basis: string;
    }
  /** Puts decided requests in force; the day is that of the writing. */
  | { readonly act: 'apply'; readonly requests: readonly RequestName[] };

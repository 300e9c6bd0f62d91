/** Settings of the office's own work: letters, bulletins, deadlines in working days. None of them changes a figure of the matrix. */
import { GROUPING_WORDS } from '../../i18n/vocabularies';
import { vocabulary } from '../columns/vocabulary';
import type { SerialDay } from '../dates/serial';

/** How a bulletin takes the rows together: all over the same counts. */
export type Grouping = keyof typeof GROUPING_WORDS;

export interface OfficeSettings {
  /** 落款单位: who signs letters; blank: the body that issued the plan. */
  readonly office: string;
  /** 机关代字, as in 教督〔2026〕1号. */
  readonly docCode: string;
  /** Days ahead from which a row is due for a reminder. */
  readonly remindDays: number;
  /** Working days for the answer to a reminder. */
  readonly reminderReply: number;
  /** Working days for the answer to a letter of supervision. */
  readonly supervisionReply: number;
  /** Working days past the limit of a letter before it is followed up. */
  readonly nudgeGrace: number;
  /** Red periods in a row from which a talk is proposed. */
  readonly talkPeriods: number;
  readonly extensionsMost: number;
  /** Days before the due date by which an extension is asked for. */
  readonly extensionAhead: number;
  /** Fewest rows with which a unit is ranked. */
  readonly rankLeast: number;
  /** Most rows that a list in a letter names. */
  readonly listMost: number;
  /** Share by which the parts may exceed the whole before it is told. */
  readonly stretchShare: number;
  readonly grouping: Grouping;
  /** Decimals of shares in letters: 0, 1 or 2. */
  readonly shareDecimals: number;
  /** Type of Latin letters and digits in letters. */
  readonly latinFont: string;
  /** Set phrases of the office (套话), one a line; none: none is used. */
  readonly phrases: string;
  /** 节假日: serial days off, ascending. */
  readonly holidays: readonly SerialDay[];
  /** 补班: serial days of work at a weekend, ascending. */
  readonly makeUpDays: readonly SerialDay[];
}

/** What a new book has. */
export const OFFICE_DEFAULTS: OfficeSettings = {
  office: '',
  docCode: '',
  remindDays: 15,
  reminderReply: 5,
  supervisionReply: 7,
  nudgeGrace: 3,
  talkPeriods: 2,
  extensionsMost: 2,
  extensionAhead: 5,
  rankLeast: 3,
  listMost: 10,
  stretchShare: 0.2,
  grouping: 'five',
  shareDecimals: 1,
  latinFont: 'Times New Roman',
  phrases: '',
  holidays: [],
  makeUpDays: [],
};

/** 通报分类, as 设置 has it. */
export const GROUPING = vocabulary(GROUPING_WORDS);

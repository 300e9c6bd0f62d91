/** Closed vocabularies of 督办台账: codes in the ledger, words in the sheet. */
import { NOTICE_ENDINGS, NOTICE_LEVELS, NOTICE_REASONS, NOTICE_STATES, NOTICE_TYPES } from '../../i18n/notices';
import { vocabulary } from '../columns/vocabulary';

export type NoticeType = keyof typeof NOTICE_TYPES;
export type NoticeLevel = keyof typeof NOTICE_LEVELS;
export type NoticeReason = keyof typeof NOTICE_REASONS;
export type NoticeEnding = keyof typeof NOTICE_ENDINGS;
export type NoticeState = keyof typeof NOTICE_STATES;

export const NOTICE_TYPE = vocabulary(NOTICE_TYPES);
export const NOTICE_LEVEL = vocabulary(NOTICE_LEVELS);
export const NOTICE_REASON = vocabulary(NOTICE_REASONS);
export const NOTICE_ENDING = vocabulary(NOTICE_ENDINGS);
export const NOTICE_STATE = vocabulary(NOTICE_STATES);

/** How grave a letter is; a graver one takes the place of the others about the same row. */
export const GRAVITY: Readonly<Record<NoticeType, number>> = { reminder: 1, nudge: 1, supervision: 2, talk: 4 };

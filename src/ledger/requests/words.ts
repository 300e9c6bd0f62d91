/** Closed vocabularies of 申请核定: codes in the ledger, words in the sheet. */
import { REQUEST_STATES, REQUEST_TYPES, VERDICTS } from '../../i18n/requests';
import { vocabulary } from '../columns/vocabulary';

export type RequestType = keyof typeof REQUEST_TYPES;
export type RequestVerdict = keyof typeof VERDICTS;
export type RequestState = keyof typeof REQUEST_STATES;

export const REQUEST_TYPE = vocabulary(REQUEST_TYPES);
export const VERDICT = vocabulary(VERDICTS);
export const REQUEST_STATE = vocabulary(REQUEST_STATES);

/** Types whose decision needs a value: a day, a number. */
export const WITH_VALUE: Readonly<Partial<Record<RequestType, 'day' | 'number'>>> = {
  extend: 'day',
  retarget: 'number',
};

/** A new line of 申请核定: what a unit asks for, with the value as it is now. Nothing in the matrix changes by it. */
import { wordOf } from '../columns/vocabulary';
import { loggedCell } from '../changes/log';
import { partsOf, type SerialDay } from '../dates/serial';
import type { RequestEntry } from '../side/types';
import { dueOf } from '../status/facts';
import type { Cell, Ledger, Row } from '../types';
import { nextRequestId } from './numbers';
import { REQUEST_STATE, REQUEST_TYPE, type RequestType } from './words';

export interface RequestDraft {
  readonly type: RequestType;
  readonly row: Row;
  readonly unit: string;
  /** Serial day. */
  readonly on: SerialDay;
  readonly reason?: string;
  /** What is asked for: a day as YYYY-MM-DD, a number with its unit. */
  readonly asked?: string;
  readonly evidence?: string;
}

const wasOf = ({ type, row }: RequestDraft, lang: Ledger['lang']): Cell => {
  if (type === 'extend') return loggedCell('newDue', dueOf(row) ?? row.due, null, lang);
  if (type === 'retarget') return loggedCell('target', row.target, row.unit, lang);
  return type === 'restore' ? loggedCell('adjust', row.adjust, null, lang) : null;
};

/** The ledger with one more request, and its line. */
export function withRequest(
  ledger: Ledger,
  asking: RequestDraft,
): { readonly ledger: Ledger; readonly entry: RequestEntry } {
  const { lang } = ledger;
  const { type, row, unit, on, reason, asked, evidence } = asking;
  const entries = ledger.requests ?? [];
  const entry: RequestEntry = {
    id: nextRequestId(entries, type, partsOf(on).year, lang),
    type: wordOf(REQUEST_TYPE, type, lang),
    no: row.no,
    unit,
    askedOn: on,
    reason: reason ?? null,
    before: wasOf(asking, lang),
    asked: asked ?? null,
    evidence: evidence ?? null,
    opinion: null,
    reviewer: null,
    verdict: null,
    value: null,
    decidedBy: null,
    decidedOn: null,
    basis: null,
    appliedOn: null,
    state: wordOf(REQUEST_STATE, 'open', lang),
    key: row.key,
  };
  return { ledger: { ...ledger, requests: [...entries, entry] }, entry };
}

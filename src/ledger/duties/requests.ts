/** Acts about requests, each on the ledger as it stands: what it gives, or null where it finds nothing to do any more. */
import { REQUEST_LOG } from '../../i18n/requests';
import { wordOf } from '../columns/vocabulary';
import { applyRequests, type Applied } from '../requests/apply';
import { withRequest } from '../requests/ask';
import { isPending, requestsOf, type ReadRequest } from '../requests/read';
import { REQUEST_STATE, VERDICT } from '../requests/words';
import type { RequestEntry } from '../side/types';
import type { Cell, ChangeEntry, Ledger } from '../types';
import type { DutyAct, RequestName } from './acts';
import { asSerialDay } from '../dates/serial';

type Act<Kind extends DutyAct['act']> = Extract<DutyAct, { act: Kind }>;

export const requestName = ({ at, id, no }: ReadRequest): RequestName => ({ at, id, no });

/** A line of 更新记录 about a request. */
const requestLine = (
  { lang }: Pick<Ledger, 'lang'>,
  on: number,
  no: Cell,
  before: string | null,
  after: string,
): ChangeEntry => ({
  on,
  who: null,
  no,
  column: REQUEST_LOG.column[lang],
  before,
  after,
  source: REQUEST_LOG.source[lang],
});

/** The line where it stood, else the only one of its name: the sheet may have been sorted meanwhile. */
function find(ledger: Ledger, { at, id, no }: RequestName): ReadRequest | null {
  const named = requestsOf(ledger).filter(one => one.id === id && one.no === no);
  return named.find(one => one.at === at) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

export function enterRequest(ledger: Ledger, { key, asked, reason, evidence, ...rest }: Act<'ask'>, moment: number) {
  const row = ledger.rows.find(one => one.key === key);
  if (row === undefined) return null;
  const said = Object.fromEntries(Object.entries({ asked, reason, evidence }).filter(([, text]) => text !== ''));
  const made = withRequest(ledger, { row, type: rest.type, unit: rest.unit, on: rest.on, ...said });
  const line = requestLine(ledger, moment, row.no, null, String(made.entry.id));
  return { ...made.ledger, changes: [...(ledger.changes ?? []), line] };
}

const STATES = { agree: 'due', back: 'returned', refuse: 'refused' } as const;

/** 核定 of a request that waits for it. One that somebody has decided meanwhile keeps that decision. */
export function decide(ledger: Ledger, act: Act<'decide'>, moment: number): Ledger | null {
  const { verdict, value, by, on, basis } = act;
  const request = find(ledger, act.request);
  if (request === null || !isPending(request) || request.state === 'due') return null;
  const { lang } = ledger;
  const requests = [...(ledger.requests ?? [])] as RequestEntry[];
  const entry: RequestEntry = {
    ...request.entry,
    verdict: wordOf(VERDICT, verdict, lang),
    value: value === '' ? request.entry.value : value,
    decidedBy: by === '' ? request.entry.decidedBy : by,
    decidedOn: on,
    basis: basis === '' ? request.entry.basis : basis,
    state: wordOf(REQUEST_STATE, STATES[verdict], lang),
  };
  requests[request.at] = entry;
  const said = `${request.id} ${wordOf(VERDICT, verdict, lang)}`.trim();
  const line = requestLine(ledger, moment, request.entry.no, request.id || null, said);
  return { ...ledger, requests, changes: [...(ledger.changes ?? []), line] };
}

/** 核定生效 of some requests; `missed` where none of them is to be put in force, whose problems are told all the same. */
export function applyAsked(
  ledger: Ledger,
  { requests }: Act<'apply'>,
  moment: number,
  who: string,
): Applied & { readonly missed: boolean } {
  const found = requests.flatMap(name => find(ledger, name) ?? []);
  const only = new Set(found.flatMap(({ at, state }) => (state === 'due' || state === 'incomplete' ? [at] : [])));
  const applied = applyRequests(ledger, { day: asSerialDay(moment), moment, only, ...(who === '' ? {} : { who }) });
  return { ...applied, missed: only.size === 0 };
}

/**
 * Requests in forms: what is clear goes to 申请核定 as 待核, once, with its number, its day and the file in 更新记录; what is not clear
 * is asked about. The matrix never changes by it.
 */
import { fillBlanks } from '../../i18n/fill';
import { REQUEST_LOG } from '../../i18n/requests';
import { isOpen, noticesOf } from '../../ledger/notices/read';
import {
  cellOf,
  headsLine,
  isHeadsOf,
  recordsOf,
  textOf,
  type RecordLine,
  type RecordLines,
} from '../../ledger/records';
import { withRequest } from '../../ledger/requests/ask';
import { isPending, requestsOf, type ReadRequest } from '../../ledger/requests/read';
import { askedText } from '../../ledger/requests/wish';
import { warningsOf } from '../../ledger/requests/warnings';
import { hashOf, type RowKey } from '../../ledger/rows/key';
import { isBlank } from '../../ledger/status/cells';
import { dueOf } from '../../ledger/status/facts';
import { readRequest } from '../../ledger/typed/request/read';
import type { RequestReading, Wish } from '../../ledger/typed/request/types';
import type { RequestContext } from '../../ledger/typed/request/values';
import type { ChangeEntry, Ledger, Row } from '../../ledger/types';
import { wordsOf, type Heard } from './hear';
import type { RequestOutcome } from './report-types';
import { type SerialDay, asSerialDay } from '../../ledger/dates/serial';

const ASKED = 'asked';
/** A request that somebody said is none. */
const DISMISSED = '-';

/** What the office says about words that are not clear: `null` leaves them. */
export type AskChoice = { readonly words: string } | null;

export interface AskContext {
  /** Day of a row's report, where its form names one. */
  readonly dayOf: (heard: Heard) => SerialDay;
  /** Undefined: nobody has said anything. */
  readonly choiceOf: (heard: Heard) => AskChoice | undefined;
  readonly moment: number;
  readonly who: string | null;
}

const idOf = ({ key, department, choice, note }: Heard): string =>
  hashOf(JSON.stringify([key, department, String(choice ?? '').trim(), String(note ?? '').trim()]));

/** 申请号 by the name of the words, of this period. */
const known = (lines: RecordLines): ReadonlyMap<string, string> =>
  new Map(
    (recordsOf(lines, ASKED).get(ASKED) ?? []).map(one => [textOf(one, 'words'), String(cellOf(one, 'id') ?? '')]),
  );

const withKnown = (lines: RecordLines, added: readonly RecordLine[]): RecordLines => {
  if (added.length === 0) return lines;
  const old = lines.filter(line => line[0] === ASKED);
  const rest = lines.filter(line => line[0] !== ASKED && !isHeadsOf(line, ASKED));
  return [...rest, headsLine(ASKED, ['batch', 'words', 'id']), ...old, ...added];
};

/** True where the matrix is as asked for. */
function isInForce({ type, asked }: Wish, row: Row): boolean {
  if (type === 'strike') return !isBlank(row.struck);
  if (type === 'cancel') return row.adjust === 'cancel';
  if (asked === null) return false;
  return type === 'extend' ? dueOf(row) === asked : row.target === asked;
}

/** What a pending request asks for, read again: 12月底 and 2024-12-31 are the same. */
function sameWish(request: ReadRequest, wish: Wish, context: RequestContext): boolean {
  if (wish.asked === null || isBlank(request.asked)) return wish.asked === null && isBlank(request.asked);
  const reading = readRequest(request.entry.type, request.asked, context);
  return reading.is === 'value' && reading.wish.asked === wish.asked;
}

interface Done {
  readonly ledger: Ledger;
  readonly requests: readonly RequestOutcome[];
}

/** @param ledger with the reports in it */
export function takeRequests(
  ledger: Ledger,
  heard: readonly Heard[],
  { dayOf, choiceOf, moment, who }: AskContext,
): Done {
  const { lang, meta, settings } = ledger;
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  const told = new Map(known(ledger.stampLines ?? []));
  const lines: RecordLine[] = [];
  const log: ChangeEntry[] = [];
  let now = ledger;
  const open = noticesOf(ledger).filter(isOpen);
  const about = (key: RowKey): boolean => open.some(({ keys }) => keys.includes(key));

  const one = (said: Heard): RequestOutcome | null => {
    const { key, no, department, place, reason } = said;
    const words = wordsOf(said);
    const base = { key, no, department, words, place, type: null, asked: null, id: null, notes: [], warnings: [] };
    const row = rows.get(key);
    if (reason !== null || row === undefined) return words === '' ? null : { ...base, outcome: reason ?? 'row-gone' };
    const context = { row, year: meta.year, calendar: settings };
    const first = readRequest(said.choice, said.note, context);
    if (first.is === 'blank') return null;
    const name = idOf(said);
    const before = told.get(name);
    if (before !== undefined)
      return {
        ...base,
        outcome: before === DISMISSED ? 'dismissed' : 'known',
        id: before === DISMISSED ? null : before,
      };
    const choice = choiceOf(said);
    const remember = (id: string): void => {
      told.set(name, id);
      lines.push([ASKED, said.batch, name, id]);
    };
    if (choice === null) {
      remember(DISMISSED);
      return { ...base, outcome: 'dismissed' };
    }
    const reading: RequestReading = choice === undefined ? first : readRequest(null, choice.words, context);
    if (reading.is !== 'value') {
      const asks = reading.is === 'question' ? reading : first;
      return asks.is === 'question'
        ? { ...base, outcome: 'question', why: asks.why, candidates: asks.candidates }
        : null;
    }
    const { wish, notes } = reading;
    const asked = askedText(wish, row, lang);
    const clear = { ...base, type: wish.type, asked, notes };
    const all = requestsOf(now).filter(request => request.key === key && request.type === wish.type);
    const inForce = all.filter(request => request.state === 'applied').pop();
    if (isInForce(wish, row)) return { ...clear, outcome: 'in-force', id: inForce?.id ?? null };
    const waiting = all.filter(isPending).pop();
    if (waiting !== undefined && sameWish(waiting, wish, context))
      return { ...clear, outcome: 'pending', id: waiting.id };
    const made = withRequest(now, {
      type: wish.type,
      row,
      unit: department,
      on: dayOf(said),
      ...(first.is === 'value' && reading.reason === ''
        ? {}
        : { reason: first.is === 'value' ? reading.reason : words }),
      ...(asked === null ? {} : { asked }),
      ...(wish.type === 'strike' && !isBlank(row.evidence) ? { evidence: String(row.evidence) } : {}),
    });
    now = made.ledger;
    const id = String(made.entry.id);
    remember(id);
    log.push({
      on: moment,
      who,
      no: row.no,
      column: REQUEST_LOG.column[lang],
      before: null,
      after: fillBlanks('{id} {words}', { id, words }),
      source: place.file,
    });
    const requests = requestsOf(now);
    const entered = requests[requests.length - 1];
    const warnings = entered === undefined ? [] : warningsOf(now, entered, requests, asSerialDay(moment), about);
    return waiting === undefined
      ? { ...clear, outcome: 'entered', id, warnings }
      : { ...clear, outcome: 'replaces', id, replaces: waiting.id, warnings };
  };
  const requests = heard.flatMap(said => one(said) ?? []);
  if (lines.length === 0) return { ledger, requests };
  const changes = log.length === 0 ? {} : { changes: [...(now.changes ?? []), ...log] };
  return { ledger: { ...now, ...changes, stampLines: withKnown(now.stampLines ?? [], lines) }, requests };
}

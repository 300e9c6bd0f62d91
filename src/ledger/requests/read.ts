/** Lines of 申请核定 as requests: words as codes, rows by 行键 or, in a line typed by hand, by 任务编号. */
import { codeOf } from '../columns/vocabulary';
import type { RequestEntry } from '../side/types';
import { cleaned, dayIn, isBlank } from '../status/cells';
import type { Cell, Ledger, Row } from '../types';
import { stateOf } from './state';
import { REQUEST_TYPE, VERDICT, type RequestState, type RequestType, type RequestVerdict } from './words';
import { asRowKey, type RowKey } from '../rows/key';
import type { SerialDay } from '../dates/serial';

export interface ReadRequest {
  /** Place in the table, from 0. */
  readonly at: number;
  readonly id: string;
  /** Null: a word that is no type. */
  readonly type: RequestType | null;
  readonly no: string;
  /** Null: the row is gone. */
  readonly row: Row | null;
  readonly key: RowKey;
  readonly unit: string;
  readonly askedOn: SerialDay | null;
  readonly verdict: RequestVerdict | null;
  /** The decision is a word that is none of ours. */
  readonly isUnclear: boolean;
  readonly decidedOn: SerialDay | null;
  readonly appliedOn: SerialDay | null;
  readonly value: Cell;
  readonly asked: Cell;
  readonly entry: RequestEntry;
  readonly state: RequestState;
}

const text = (cell: Cell): string => (cell === null ? '' : cleaned(String(cell)));

/** All requests of a ledger, in the order of the table. */
export function requestsOf({ requests = [], rows }: Pick<Ledger, 'requests' | 'rows'>): readonly ReadRequest[] {
  const byKey = new Map(rows.map(row => [row.key, row]));
  const byNo = new Map(rows.map(row => [row.no, row]));
  const read = requests.map((entry, at): Omit<ReadRequest, 'state'> => {
    const key = asRowKey(text(entry.key));
    const row = byKey.get(key) ?? (isBlank(entry.key) ? byNo.get(text(entry.no)) : undefined) ?? null;
    return {
      at,
      id: text(entry.id),
      type: codeOf(REQUEST_TYPE, text(entry.type)),
      no: text(entry.no),
      row,
      key: row?.key ?? key,
      unit: text(entry.unit),
      askedOn: dayIn(entry.askedOn),
      verdict: codeOf(VERDICT, text(entry.verdict)),
      isUnclear: !isBlank(entry.verdict) && codeOf(VERDICT, text(entry.verdict)) === null,
      decidedOn: dayIn(entry.decidedOn),
      appliedOn: dayIn(entry.appliedOn),
      value: entry.value,
      asked: entry.asked,
      entry,
    };
  });
  return read.map(request => ({ ...request, state: stateOf(request, read) }));
}

/** A request that waits for somebody: not decided yet, or decided and not in the matrix yet. */
export const isPending = ({ state }: Pick<ReadRequest, 'state'>): boolean =>
  state === 'open' || state === 'incomplete' || state === 'due';

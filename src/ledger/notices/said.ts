/** What units wrote about letters in their forms: kept in `_mubiao` until somebody enters the answer. */
import { MARKS } from '../../i18n/marks';
import { cellOf, headsLine, isHeadsOf, recordsOf, textOf, type RecordLine, type RecordLines } from '../records';
import type { Ledger } from '../types';
import { asRowKey, type RowKey } from '../rows/key';
import { lastOf, type SerialDay, asSerialDay } from '../dates/serial';

const REPLY = 'reply';

export interface SaidReply {
  /** 单号 */
  readonly id: string;
  readonly key: RowKey;
  readonly text: string;
  /** 填报日期 of the row, else the day of the collection; serial. */
  readonly on: SerialDay;
}

export const saidReplies = (lines: RecordLines): readonly SaidReply[] =>
  (recordsOf(lines, REPLY).get(REPLY) ?? []).map(record => ({
    id: textOf(record, 'letter'),
    key: asRowKey(textOf(record, 'key')),
    text: textOf(record, 'text'),
    on: asSerialDay(Number(cellOf(record, 'on') ?? 0)),
  }));

/**
 * Lines with what was said now; of one letter and row the newest counts. The same lines where nothing is new.
 * @param open 单号 of letters that wait: what was said about others is dropped
 */
export function withReplies(lines: RecordLines, said: readonly SaidReply[], open: ReadonlySet<string>): RecordLines {
  const before = saidReplies(lines);
  const all = new Map([...before, ...said].map(one => [`${one.id}\n${one.key}`, one]));
  const kept = [...all.values()]
    .filter(({ id }) => open.has(id))
    .map(({ id, key, text, on }): RecordLine => [REPLY, id, key, text, on])
    .sort((a, b) => (`${String(a[1])}\n${String(a[2])}` < `${String(b[1])}\n${String(b[2])}` ? -1 : 1));
  const old = before.map(({ id, key, text, on }): RecordLine => [REPLY, id, key, text, on]);
  if (JSON.stringify(kept) === JSON.stringify(old)) return lines;
  const others = lines.filter(line => line[0] !== REPLY && !isHeadsOf(line, REPLY));
  return kept.length === 0 ? others : [...others, headsLine(REPLY, ['letter', 'key', 'text', 'on']), ...kept];
}

/** The words about one letter: of several rows each with its 编号. Null: nothing was said. */
export function replyAbout(
  ledger: Pick<Ledger, 'rows' | 'lang'>,
  said: readonly SaidReply[],
  id: string,
): { readonly text: string; readonly on: SerialDay } | null {
  const { colon, series } = MARKS[ledger.lang];
  const own = said.filter(one => one.id === id);
  if (own.length === 0) return null;
  const no = new Map(ledger.rows.map(row => [row.key, row.no]));
  const texts = own.map(({ key, text }) => (own.length === 1 ? text : `${no.get(key) ?? ''}${colon}${text}`));
  return { text: texts.join(series), on: lastOf(own.map(one => one.on)) };
}

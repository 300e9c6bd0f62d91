/** One row's life in time order: reports and the office's changes, letters, requests. */
import { HISTORY } from '../i18n/history';
import { fillWords } from '../i18n/fill';
import type { Words } from '../i18n/words';
import { wordOf } from './columns/vocabulary';
import { sayDay } from './dates/said';
import { type SerialDay } from './dates/serial';
import { noticesOf } from './notices/read';
import { NOTICE_ENDING } from './notices/words';
import { requestsFor } from './requests/basis';
import { dayIn, isBlank } from './status/cells';
import type { Cell, Ledger, Row } from './types';

export interface LifeEvent {
  /** Serial day, with the time of day where it is known; null: no day is known. */
  readonly on: number | null;
  readonly what: 'change' | 'request' | 'letter';
  /** 申请号 or 单号; blank for changes. */
  readonly id: string;
  readonly text: string;
}

/** Events without a day stand last, those of one day in the order: change, request, letter. */
export function historyOf(ledger: Ledger, row: Row): readonly LifeEvent[] {
  const { lang, changes = [] } = ledger;
  const shown = (cell: Cell): string => (isBlank(cell) ? HISTORY.blank[lang] : String(cell));
  const optional = (words: Words, name: string, cell: Cell): string => {
    const day = dayIn(cell);
    return isBlank(cell) ? '' : fillWords(words, lang, { [name]: day === null ? cell : sayDay(day, lang) });
  };
  const ids = new Set([...requestsFor(ledger, row.key).map(one => one.id), ...noticesOf(ledger).map(one => one.id)]);
  const told = changes
    .filter(
      line => String(line.no ?? '') === row.no && !ids.has(String(line.after ?? '')) && !isLetter(line.after, ids),
    )
    .map(({ on, who, column, before, after, source }): LifeEvent => ({
      on: typeof on === 'number' ? on : null,
      what: 'change',
      id: '',
      text: fillWords(HISTORY.changed, lang, { column, before: shown(before), after: shown(after), who, source }),
    }));
  const asked = requestsFor(ledger, row.key).flatMap(({ id, entry, askedOn, decidedOn, appliedOn }): LifeEvent[] => {
    const event = (on: SerialDay | null, text: string): LifeEvent => ({ on, what: 'request', id, text });
    return [
      event(
        askedOn,
        fillWords(HISTORY.asked, lang, {
          unit: entry.unit,
          type: entry.type,
          id,
          asked: optional(HISTORY.askedFor, 'value', entry.asked),
          reason: optional(HISTORY.reason, 'reason', entry.reason),
        }),
      ),
      ...(isBlank(entry.verdict)
        ? []
        : [
            event(
              decidedOn,
              fillWords(HISTORY.decided, lang, {
                id,
                verdict: entry.verdict,
                value: optional(HISTORY.value, 'value', entry.value),
                by: optional(HISTORY.by, 'who', entry.decidedBy),
                basis: optional(HISTORY.basis, 'basis', entry.basis),
              }),
            ),
          ]),
      ...(appliedOn === null ? [] : [event(appliedOn, fillWords(HISTORY.applied, lang, { id }))]),
    ];
  });
  const letters = noticesOf(ledger)
    .filter(({ keys }) => keys.includes(row.key))
    .flatMap(({ id, entry, sentOn, repliedOn, ending }): LifeEvent[] => {
      const event = (on: SerialDay | null, text: string): LifeEvent => ({ on, what: 'letter', id, text });
      const { type, level, why } = entry;
      return [
        event(
          sentOn,
          fillWords(HISTORY.sent, lang, { type, id, level, why, limit: optional(HISTORY.limit, 'day', entry.replyBy) }),
        ),
        ...(isBlank(entry.signedBy)
          ? []
          : [event(dayIn(entry.signedOn), fillWords(HISTORY.received, lang, { id, who: entry.signedBy }))]),
        ...(repliedOn === null
          ? []
          : [
              event(
                repliedOn,
                fillWords(HISTORY.answered, lang, {
                  id,
                  reply: isBlank(entry.reply) ? '' : `：${String(entry.reply)}`,
                }),
              ),
            ]),
        ...(ending === null
          ? []
          : [event(null, fillWords(HISTORY.ended, lang, { id, ending: wordOf(NOTICE_ENDING, ending, lang) }))]),
      ];
    });
  return [...told, ...asked, ...letters]
    .map((event, i) => ({ event, i }))
    .sort((a, b) => Math.floor(a.event.on ?? Infinity) - Math.floor(b.event.on ?? Infinity) || a.i - b.i)
    .map(({ event }) => event);
}

/** True for what the log says of a letter's ending: the letter's own events tell it. */
const isLetter = (after: Cell, ids: ReadonlySet<string>): boolean => ids.has(String(after ?? '').split(' ')[0] ?? '');

/** Answers to letters in forms: what was written is kept, the day is proposed, and 督办台账 gets it where somebody says so. */
import { isCounted, isOpen, noticesOf } from '../../ledger/notices/read';
import { proposeAnswers, withAnswers } from '../../ledger/notices/replies';
import { withReplies, type SaidReply } from '../../ledger/notices/said';
import { isBlank } from '../../ledger/status/cells';
import type { Ledger } from '../../ledger/types';
import type { Heard } from './hear';
import type { UnreadReturn } from './file-types';
import type { Answered } from './report-types';
import type { SerialDay } from '../../ledger/dates/serial';

export interface Answering {
  readonly dayOf: (heard: Heard) => SerialDay;
  /** Whether the answer to a letter is to be entered. */
  readonly confirms: (id: string) => boolean;
  readonly moment: number;
  readonly who: string | null;
  /** Head of 督办反馈. */
  readonly head: string;
}

interface Done {
  readonly ledger: Ledger;
  readonly answers: readonly Answered[];
  /** Words about letters that are none: nothing waits for them. */
  readonly unread: readonly UnreadReturn[];
}

export function takeAnswers(
  ledger: Ledger,
  heard: readonly Heard[],
  { dayOf, confirms, moment, who, head }: Answering,
): Done {
  const open = noticesOf(ledger).filter(one => isOpen(one) && isCounted(one));
  const unread: UnreadReturn[] = [];
  const said = heard
    .filter(({ reply }) => !isBlank(reply))
    .flatMap((one): SaidReply[] => {
      const text = String(one.reply).trim();
      const ids = one.reason === null ? open.filter(({ keys }) => keys.includes(one.key)).map(({ id }) => id) : [];
      const { file, sheet, row } = one.place;
      if (ids.length === 0) unread.push({ what: 'column', file, sheet, row, head, text });
      return ids.map(id => ({ id, key: one.key, text, on: dayOf(one) }));
    });
  const lines = ledger.stampLines ?? [];
  const kept = withReplies(lines, said, new Set(open.map(({ id }) => id)));
  const heardOf = kept === lines ? ledger : { ...ledger, stampLines: kept };
  const proposed = proposeAnswers(heardOf);
  const chosen = proposed.filter(({ notice }) => confirms(notice.id));
  const answered = withAnswers(heardOf, chosen, moment);
  const from = (heardOf.changes ?? []).length;
  const signed =
    who === null || answered === heardOf
      ? answered
      : { ...answered, changes: (answered.changes ?? []).map((line, i) => (i < from ? line : { ...line, who })) };
  const entered = new Set(chosen.map(({ notice }) => notice.id));
  const still = withReplies(
    signed.stampLines ?? [],
    [],
    new Set(open.flatMap(({ id }) => (entered.has(id) ? [] : [id]))),
  );
  return {
    ledger: entered.size === 0 ? signed : { ...signed, stampLines: still },
    answers: proposed.map(({ notice, on, reply }) => ({
      id: notice.id,
      unit: notice.unit,
      nos: String(notice.entry.nos ?? ''),
      on,
      reply: reply ?? null,
      entered: entered.has(notice.id),
    })),
    unread,
  };
}

/**
 * Answers that came with the forms: a unit wrote about the letter, or every row of an open letter was reported on or after the day it
 * went out. Proposed, never entered unasked.
 */
import { wordOf } from '../columns/vocabulary';
import type { NoticeEntry } from '../side/types';
import { dayIn, isBlank } from '../status/cells';
import type { Ledger } from '../types';
import { isOpen, noticesOf, type Notice } from './read';
import { replyAbout, saidReplies } from './said';
import { letterLine } from './settle';
import { NOTICE_STATE } from './words';
import { lastOf, type SerialDay } from '../dates/serial';

export interface LetterReply {
  readonly notice: Notice;
  /** The latest 填报日期 of its rows, or the day on which the unit wrote. */
  readonly on: SerialDay;
  /** 反馈摘要; absent: what stands there stays. */
  readonly reply?: string;
}

export function proposeAnswers(
  ledger: Pick<Ledger, 'notices' | 'rows' | 'lang' | 'stampLines'>,
): readonly LetterReply[] {
  const said = saidReplies(ledger.stampLines ?? []);
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  return noticesOf(ledger).flatMap((notice): LetterReply[] => {
    const { sentOn, keys } = notice;
    if (!isOpen(notice) || sentOn === null || keys.length === 0) return [];
    const days = keys.map(key => dayIn(rows.get(key)?.reportedOn ?? null));
    const reply = replyAbout(ledger, said, notice.id);
    if (reply !== null) {
      const on = lastOf([reply.on, sentOn]);
      return [{ notice, on, ...(isBlank(notice.entry.reply) ? { reply: reply.text } : {}) }];
    }
    const since = days.flatMap(day => (day !== null && day >= sentOn ? [day] : []));
    return since.length === days.length ? [{ notice, on: lastOf(since) }] : [];
  });
}

/** The ledger with answers entered, each with its line of 更新记录. */
export function withAnswers(ledger: Ledger, answers: readonly LetterReply[], moment: number): Ledger {
  if (answers.length === 0) return ledger;
  const word = wordOf(NOTICE_STATE, 'answered', ledger.lang);
  const notices = [...(ledger.notices ?? [])] as NoticeEntry[];
  for (const { notice, on, reply = notice.entry.reply } of answers)
    notices[notice.at] = { ...notice.entry, repliedOn: on, reply, state: word, daysLate: null };
  const lines = answers.map(({ notice }) =>
    letterLine(ledger, moment, notice.entry.nos, notice.id, `${notice.id} ${word}`),
  );
  return { ...ledger, notices, changes: [...(ledger.changes ?? []), ...lines] };
}

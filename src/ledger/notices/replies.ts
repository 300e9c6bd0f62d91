/** Answers that the matrix shows: every row of an open letter was reported on or after the day it went out. Proposed, never entered unasked. */
import { wordOf } from '../columns/vocabulary';
import type { NoticeEntry } from '../side/types';
import { dayIn } from '../status/cells';
import type { Ledger } from '../types';
import { isOpen, noticesOf, type Notice } from './read';
import { letterLine } from './settle';
import { NOTICE_STATE } from './words';

export interface Answer {
  readonly notice: Notice;
  /** The latest 填报日期 of its rows. */
  readonly on: number;
  /** 反馈摘要; absent: what stands there stays. */
  readonly reply?: string;
}

export function proposeAnswers(ledger: Pick<Ledger, 'notices' | 'rows'>): readonly Answer[] {
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  return noticesOf(ledger).flatMap((notice): Answer[] => {
    const { sentOn, keys } = notice;
    if (!isOpen(notice) || sentOn === null || keys.length === 0) return [];
    const days = keys.map(key => dayIn(rows.get(key)?.reportedOn ?? null) ?? 0);
    return days.every(day => day >= sentOn) ? [{ notice, on: Math.max(...days) }] : [];
  });
}

/** The ledger with answers entered, each with its line of 更新记录. */
export function withAnswers(ledger: Ledger, answers: readonly Answer[], moment: number): Ledger {
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

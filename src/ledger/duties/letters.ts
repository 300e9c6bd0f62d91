/** Acts about letters, each on the ledger as it stands: what it gives, or null where it finds nothing to do any more. */
import { NOTICE_LOG } from '../../i18n/notices';
import { issueLetters, type Letter } from '../notices/issue';
import { narrowed, proposeLetters, type NoticeProposal, type Proposals } from '../notices/propose';
import { isCounted, isOpen, noticesOf, type Notice } from '../notices/read';
import { withAnswers } from '../notices/replies';
import { letterLine, withEndings } from '../notices/settle';
import type { NoticeEntry } from '../side/types';
import { isBlank } from '../status/cells';
import type { Ledger } from '../types';
import type { DutyAct, LetterName } from './acts';
import type { RowKey } from '../rows/key';
import type { SerialDay } from '../dates/serial';

type Act<Kind extends DutyAct['act']> = Extract<DutyAct, { act: Kind }>;

/** What the day asks for, rows within `within` days of their date reminded of. */
export const proposalsFor = (ledger: Ledger, day: SerialDay, within?: number): Proposals =>
  proposeLetters(
    within === undefined ? ledger : { ...ledger, settings: { ...ledger.settings, remindDays: within } },
    day,
  );

/** @param keys rows that were ticked; absent: all */
export const letterName = (
  { type, level, unit, rows, follows }: NoticeProposal,
  keys?: ReadonlySet<RowKey>,
): LetterName => ({
  type,
  level,
  unit,
  keys: rows.flatMap(({ key }) => (keys === undefined || keys.has(key) ? [key] : [])),
  ...(follows === undefined ? {} : { follows: follows.id }),
});

const isNamed = (proposal: NoticeProposal, name: LetterName): boolean =>
  proposal.type === name.type &&
  proposal.level === name.level &&
  proposal.unit === name.unit &&
  proposal.follows?.id === name.follows &&
  (proposal.type === 'nudge' || proposal.rows.some(({ key }) => name.keys.includes(key)));

const byId = (ledger: Ledger, id: string): Notice | undefined =>
  noticesOf(ledger).find(notice => notice.id === id && isCounted(notice));

export interface Issued {
  readonly ledger: Ledger;
  readonly letters: readonly Letter[];
  /** Letters that the day no longer asks for. */
  readonly missed: readonly LetterName[];
}

export function issue(ledger: Ledger, { day, within, letters }: Act<'issue'>, moment: number): Issued {
  const { letters: proposals } = proposalsFor(ledger, day, within);
  // Numbered as the day proposes them, in whatever order they were ticked: the same letters have the same numbers through every door.
  const places = letters.map(name => ({ name, at: proposals.findIndex(one => isNamed(one, name)) }));
  const found = [...places]
    .sort((a, b) => a.at - b.at)
    .map(({ name, at }) => {
      const proposal = proposals[at];
      return { name, proposal: proposal === undefined ? null : narrowed(proposal, new Set(name.keys)) };
    });
  const chosen = found.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]));
  const missed = found.flatMap(({ name, proposal }) => (proposal === null ? [name] : []));
  return { ...issueLetters(ledger, chosen, { day, moment }), missed };
}

/** 签收. A receipt that stands in the table is not written over. */
export function receive(ledger: Ledger, { id, by, on }: Act<'receive'>, moment: number): Ledger | null {
  const notice = byId(ledger, id);
  if (notice === undefined || !isBlank(notice.entry.signedBy) || !isBlank(notice.entry.signedOn)) return null;
  const notices = [...(ledger.notices ?? [])] as NoticeEntry[];
  notices[notice.at] = { ...notice.entry, signedBy: by === '' ? null : by, signedOn: on };
  const line = letterLine(ledger, moment, notice.entry.nos, id, `${id} ${NOTICE_LOG.received[ledger.lang]}`);
  return { ...ledger, notices, changes: [...(ledger.changes ?? []), line] };
}

/** 反馈 of a letter that waits for one. A summary that stands in the table stays where none is given. */
export function answer(ledger: Ledger, { id, on, reply }: Act<'answer'>, moment: number): Ledger | null {
  const notice = byId(ledger, id);
  if (notice === undefined || !isOpen(notice)) return null;
  return withAnswers(ledger, [{ notice, on, ...(reply === '' ? {} : { reply }) }], moment);
}

/** 撤回, 作废, 办结. */
export function end(ledger: Ledger, { id, ending }: Act<'end'>, moment: number): Ledger | null {
  const notice = byId(ledger, id);
  if (notice === undefined || !isBlank(notice.entry.ending)) return null;
  return withEndings(ledger, new Map([[notice, ending]]), moment);
}

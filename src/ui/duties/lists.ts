/** What the four lists of 督办 hold on a day: from the book with what was entered and is not written yet carried out on it. */
import type { Carried } from '../../ledger/duties/carry-out';
import { proposalsFor } from '../../ledger/duties/letters';
import { isPlainCalendar } from '../../ledger/dates/workdays';
import type { Held, NoticeProposal } from '../../ledger/notices/propose';
import { noticesOf, noticeState, type Notice } from '../../ledger/notices/read';
import { proposeAnswers } from '../../ledger/notices/replies';
import type { NoticeState } from '../../ledger/notices/words';
import { withoutBasis, type WithoutBasis } from '../../ledger/requests/basis';
import { isPending, requestsOf, type ReadRequest } from '../../ledger/requests/read';
import { namesIn } from '../../ledger/rows/names';
import { isBlank } from '../../ledger/status/cells';
import type { Ledger, Row } from '../../ledger/types';
import type { SerialDay } from '../../ledger/dates/serial';

export const LISTS = ['propose', 'sent', 'late', 'requests'] as const;
export type DutyList = (typeof LISTS)[number];

/** A letter that the day asks for. */
export interface Proposed {
  /** The same as long as it is asked for, whatever else is entered. */
  readonly id: string;
  readonly proposal: NoticeProposal;
}

export interface UnitLetters {
  readonly unit: string;
  readonly letters: readonly Proposed[];
  /** Rows that they are about. */
  readonly rows: number;
}

export interface SentLetter {
  readonly notice: Notice;
  readonly state: NoticeState;
  /** Rows that are still there. */
  readonly rows: readonly Row[];
  /** Days past its limit, 0 where it is not. */
  readonly daysLate: number;
  /** Entered here and not written yet: its number may still change. */
  readonly unwritten: boolean;
  /** Day on which the last of its rows was reported, all of them since it went out; null otherwise. */
  readonly reportedOn: SerialDay | null;
}

export interface DutyLists {
  readonly units: readonly UnitLetters[];
  readonly held: readonly Held[];
  /** Under way, the newest first. */
  readonly sent: readonly SentLetter[];
  /** Past their limit without an answer, the longest overdue first. */
  readonly late: readonly SentLetter[];
  /** Answered or ended, the newest first. */
  readonly over: readonly SentLetter[];
  /** Lines of 督办台账 whose type is no word of ours. */
  readonly unknown: number;
  /** Requests that wait for somebody, in the order of the table. */
  readonly requests: readonly ReadRequest[];
  readonly decided: readonly ReadRequest[];
  readonly bare: readonly WithoutBasis[];
  /** No holidays and make-up days are listed. */
  readonly plain: boolean;
}

export const idOfProposal = ({ type, level, unit, rows, follows }: NoticeProposal): string =>
  [type, level, unit, follows?.id ?? (type === 'reminder' ? '' : rows.map(row => row.key).join(' '))].join(' ');

/** By unit, in the order of the office's list of departments, others behind them as they come. */
function byUnit(
  proposals: readonly NoticeProposal[],
  { departments }: Pick<Ledger, 'departments'>,
): readonly UnitLetters[] {
  const groups = new Map<string, Proposed[]>();
  for (const { name } of departments) groups.set(name, []);
  for (const proposal of proposals)
    groups.set(proposal.unit, [...(groups.get(proposal.unit) ?? []), { id: idOfProposal(proposal), proposal }]);
  return [...groups].flatMap(([unit, letters]) =>
    letters.length === 0
      ? []
      : [{ unit, letters, rows: new Set(letters.flatMap(({ proposal: { rows } }) => rows.map(row => row.key))).size }],
  );
}

/**
 * @param base the book as it was read
 * @param day serial day that letters are judged by
 */
export function dutyLists(base: Ledger, { ledger }: Pick<Carried, 'ledger'>, day: SerialDay): DutyLists {
  const { letters, held } = proposalsFor(ledger, day);
  const byKey = new Map(ledger.rows.map(row => [row.key, row]));
  const answers = new Map(proposeAnswers(ledger).map(({ notice, on }) => [notice.at, on]));
  const known = base.notices?.length ?? 0;
  const all = noticesOf(ledger).map((notice): SentLetter => {
    const state = noticeState(notice, day);
    return {
      notice,
      // An ending in the office's own words is an ending.
      state: notice.ending === null && !isBlank(notice.entry.ending) ? 'closed' : state,
      rows: notice.keys.flatMap(key => byKey.get(key) ?? []),
      daysLate: state === 'unanswered' && notice.replyBy !== null ? day - notice.replyBy : 0,
      unwritten: notice.at >= known,
      reportedOn: answers.get(notice.at) ?? null,
    };
  });
  const newest = [...all].reverse();
  const requests = requestsOf(ledger);
  return {
    units: byUnit(letters, ledger),
    held,
    sent: newest.filter(({ state }) => state === 'running'),
    late: all.filter(({ state }) => state === 'unanswered').sort((a, b) => b.daysLate - a.daysLate),
    over: newest.filter(({ state }) => state !== 'running' && state !== 'unanswered'),
    unknown: (ledger.notices?.length ?? 0) - all.length,
    requests: requests.filter(isPending),
    decided: requests.filter(one => !isPending(one)).reverse(),
    bare: withoutBasis(ledger),
    plain: isPlainCalendar(ledger.settings),
  };
}

/** The bodies that the lists are about, in the order of the office's list of departments, others behind them as they come. */
export function unitsOfLists(lists: DutyLists, { departments }: Pick<Ledger, 'departments'>): readonly string[] {
  const named = new Set([
    ...lists.units.map(({ unit }) => unit),
    ...[...lists.sent, ...lists.late, ...lists.over].map(({ notice }) => notice.unit),
    ...[...lists.requests, ...lists.decided].flatMap(({ unit }) => namesIn(unit)),
    ...[...lists.held, ...lists.bare].flatMap(({ row }) => namesIn(row.lead)),
  ]);
  const known = departments.map(({ name }) => name).filter(name => named.delete(name));
  return [...known, ...named].filter(name => name !== '');
}

/** What of the lists is about one body: letters to it, its requests, rows that it leads. */
export function ofUnit(lists: DutyLists, unit: string): DutyLists {
  const leads = ({ row }: { readonly row: Row }): boolean => namesIn(row.lead).includes(unit);
  const to = ({ notice }: SentLetter): boolean => notice.unit === unit;
  const asks = (request: ReadRequest): boolean => namesIn(request.unit).includes(unit);
  return {
    ...lists,
    units: lists.units.filter(one => one.unit === unit),
    held: lists.held.filter(leads),
    sent: lists.sent.filter(to),
    late: lists.late.filter(to),
    over: lists.over.filter(to),
    requests: lists.requests.filter(asks),
    decided: lists.decided.filter(asks),
    bare: lists.bare.filter(leads),
  };
}

/** How many entries each list has. */
export const listCounts = ({ units, sent, late, requests }: DutyLists): Readonly<Record<DutyList, number>> => ({
  propose: units.reduce((sum, { letters }) => sum + letters.length, 0),
  sent: sent.length,
  late: late.length,
  requests: requests.length,
});

/**
 * Letters that a day asks for: a pure function of the rows, the periods closed, the letters that went out, the requests that are
 * pending, and the day. Only proposals: nothing goes out by itself. Reminders are one a unit (政府督查工作条例 asks for few letters),
 * supervision is one a row.
 */
import { addWorkdays } from '../dates/workdays';
import { partsOf, serialOf, type SerialDay } from '../dates/serial';
import { knownPlans, snapshotsIn } from '../period/snapshots';
import { isPending, requestsOf } from '../requests/read';
import { namesIn, resolver } from '../rows/names';
import { closedAs } from '../status/facts';
import { computeRows } from '../status/compute';
import type { Ledger, Row } from '../types';
import { isCounted, gravityOf, isOpen, noticesOf, type Notice } from './read';
import { dueFor, type Due } from './row-level';
import type { NoticeLevel, NoticeReason, NoticeType } from './words';
import type { RowKey } from '../rows/key';

/** A row of a reminder, with what it is in it for. */
export interface Reminded {
  readonly row: Row;
  readonly why: NoticeReason;
  readonly copies: readonly string[];
}

export interface NoticeProposal {
  readonly type: NoticeType;
  readonly level: NoticeLevel;
  readonly unit: string;
  /** Bodies that get a copy: further leads, and who supports. */
  readonly copies: readonly string[];
  readonly rows: readonly Row[];
  readonly why: readonly NoticeReason[];
  /** Serial day; null: the office sets it (a talk). */
  readonly replyBy: SerialDay | null;
  /** Letters of a lower level about the same row, which this one takes the place of. */
  readonly raises: readonly Notice[];
  /** The letter that is followed up. */
  readonly follows?: Notice;
  /** Of a reminder: each of its rows by itself. */
  readonly each?: readonly Reminded[];
}

/** A row that would get a letter and does not (暂缓). */
export interface Held {
  readonly row: Row;
  readonly due: Due;
  readonly why: 'check' | 'request' | 'noOwner';
  /** 申请号 */
  readonly id?: string;
}

export interface Proposals {
  readonly letters: readonly NoticeProposal[];
  readonly held: readonly Held[];
}

/** From which day on a letter belongs to the present period: 本期起始, else the first of the month. */
export function periodBegin({ settings }: Pick<Ledger, 'settings'>, asOf: SerialDay): SerialDay {
  if (settings.periodStart !== null && settings.periodStart <= asOf) return settings.periodStart;
  const { year, month } = partsOf(asOf);
  return serialOf(year, month, 1);
}

const unique = <T>(names: readonly T[]): readonly T[] => [...new Set(names)];

const reminder = (unit: string, each: readonly Reminded[], replyBy: SerialDay | null): NoticeProposal => ({
  type: 'reminder',
  level: 'blue',
  unit,
  copies: unique(each.flatMap(one => one.copies)).filter(name => name !== unit),
  rows: each.map(one => one.row),
  why: unique(each.map(one => one.why)),
  replyBy,
  raises: [],
  each,
});

/** The letter with some of its rows alone; null where it has none of them. Only a reminder can be cut: other letters are about one matter. */
export function narrowed(proposal: NoticeProposal, keys: ReadonlySet<RowKey>): NoticeProposal | null {
  const { unit, each, replyBy, rows } = proposal;
  if (each === undefined) return rows.length === 0 || rows.some(row => keys.has(row.key)) ? proposal : null;
  const rest = each.filter(({ row }) => keys.has(row.key));
  if (rest.length === 0) return null;
  return rest.length === each.length ? proposal : reminder(unit, rest, replyBy);
}

export function proposeLetters(ledger: Ledger, asOf: SerialDay): Proposals {
  const { settings, departments } = ledger;
  const plans = knownPlans(ledger);
  const snapshots = snapshotsIn(ledger).filter(
    one => one.asOf <= asOf && one.rows.size > 0 && (one.plan === '' || plans.has(one.plan)),
  );
  const notices = noticesOf(ledger).filter(isCounted);
  const pending = new Map(requestsOf(ledger).flatMap(one => (isPending(one) ? [[one.key, one.id] as const] : [])));
  const begin = periodBegin(ledger, asOf);
  const own = resolver(departments);
  const about = (row: Row): readonly Notice[] => notices.filter(notice => notice.keys.includes(row.key));
  /** A red letter has the shorter limit. */
  const replyBy = (type: NoticeType, level: NoticeLevel): SerialDay | null =>
    type === 'talk'
      ? null
      : addWorkdays(asOf, level === 'yellow' ? settings.supervisionReply : settings.reminderReply, settings);

  const held: Held[] = [];
  const single: NoticeProposal[] = [];
  const reminders = new Map<string, Reminded[]>();
  for (const entry of computeRows(ledger.rows, settings, asOf)) {
    const { row, computed } = entry;
    if (closedAs(row) !== null) continue;
    const letters = about(row);
    const limitOver = letters.some(
      one => one.type === 'supervision' && isOpen(one) && one.replyBy !== null && one.replyBy < asOf,
    );
    const due = dueFor(entry, settings, snapshots, limitOver);
    if (due === null) continue;
    const gravity = gravityOf(due);
    // An open letter as grave as this one, or one of this period that was answered already.
    if (
      letters.some(
        one => gravityOf(one) >= gravity && one.type !== 'nudge' && (isOpen(one) || (one.sentOn ?? 0) >= begin),
      )
    )
      continue;
    const id = pending.get(row.key);
    const [first, ...others] = unique(namesIn(row.lead).map(own));
    const why =
      computed.status === 'check' ? 'check' : id !== undefined ? 'request' : first === undefined ? 'noOwner' : null;
    if (why !== null || first === undefined) {
      held.push({ row, due, why: why ?? 'noOwner', ...(why === 'request' && id !== undefined ? { id } : {}) });
      continue;
    }
    const copies = unique([...others, ...namesIn(row.support).map(own)]).filter(name => name !== first);
    if (due.type === 'reminder') {
      reminders.set(first, [...(reminders.get(first) ?? []), { row, why: due.why, copies }]);
    } else {
      single.push({
        type: due.type,
        level: due.level,
        unit: first,
        copies,
        rows: [row],
        why: [due.why],
        replyBy: replyBy(due.type, due.level),
        raises: letters.filter(one => isOpen(one) && one.keys.length === 1 && gravityOf(one) < gravity),
      });
    }
  }
  const grouped = [...reminders].map(([unit, each]) => reminder(unit, each, replyBy('reminder', 'blue')));
  return { letters: [...single, ...grouped, ...nudges(ledger, notices, asOf)], held };
}

/** Letters whose answer is some working days overdue are followed up once. */
function nudges(ledger: Ledger, notices: readonly Notice[], asOf: SerialDay): readonly NoticeProposal[] {
  const { settings } = ledger;
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  return notices.flatMap((notice): NoticeProposal[] => {
    if (notice.type === 'nudge' || !isOpen(notice) || notice.replyBy === null) return [];
    if (asOf <= addWorkdays(notice.replyBy, settings.nudgeGrace, settings)) return [];
    if (notices.some(other => other.type === 'nudge' && other.link === notice.id)) return [];
    return [
      {
        type: 'nudge',
        level: notice.level,
        unit: notice.unit,
        copies: [],
        rows: notice.keys.flatMap(key => rows.get(key) ?? []),
        why: ['unanswered'],
        replyBy: addWorkdays(asOf, settings.reminderReply, settings),
        raises: [],
        follows: notice,
      },
    ];
  });
}

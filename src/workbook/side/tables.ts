/**
 * Every side table once: its words, what its columns hold, and which heads it is known by. A new one is a line here, its words in
 * `i18n/side` and its keys in `ledger/side/types`; reading, writing and keeping need nothing more.
 */
import { NOTICE_COLUMNS, NOTICE_ENDINGS } from '../../i18n/notices';
import { REQUEST_COLUMNS, REQUEST_TYPES, VERDICTS } from '../../i18n/requests';
import { PERIOD_COLUMNS, SIDE_NOTES, SIDE_SHEETS, SIDE_TABLE_NAMES } from '../../i18n/side';
import type { Lang } from '../../i18n/lang';
import type { Words } from '../../i18n/words';
import type { SideId, SideKeys } from '../../ledger/side/types';
import { daysLateFormula, noticeStateFormula, requestStateFormula } from './formulas';

export interface SideColumn {
  readonly name: Words;
  /** A head of ours that books made before may still have. */
  readonly was?: string;
  readonly width: number;
  readonly value: 'text' | 'label' | 'day' | 'count' | 'share';
  /** 行键 and the like. */
  readonly hidden?: boolean;
  /** Words that the cells offer. */
  readonly list?: readonly Words[];
  /** Fills the column; its lines hold what it gives. */
  readonly formula?: (lang: Lang) => string;
}

export interface SideTable<Key extends string> {
  readonly sheet: Words;
  readonly table: Words;
  readonly note: Words;
  readonly columns: Readonly<Record<Key, SideColumn>>;
  /** Heads by which the list is known, wherever it stands and whatever its sheet is called. */
  readonly needed: readonly Key[];
}

const column = (name: Words, width: number, value: SideColumn['value']): SideColumn => ({ name, width, value });

const count = (name: Words): SideColumn => column(name, 11, 'count');
const share = (name: Words): SideColumn => column(name, 12, 'share');

export const SIDE: { readonly [Id in SideId]: SideTable<SideKeys[Id]> } = {
  periods: {
    sheet: SIDE_SHEETS.periods,
    table: SIDE_TABLE_NAMES.periods,
    note: SIDE_NOTES.periods,
    columns: {
      period: column(PERIOD_COLUMNS.period, 14, 'label'),
      asOf: column(PERIOD_COLUMNS.asOf, 13, 'day'),
      rows: count(PERIOD_COLUMNS.rows),
      done: count(PERIOD_COLUMNS.done),
      onPace: count(PERIOD_COLUMNS.onPace),
      behind: count(PERIOD_COLUMNS.behind),
      overdue: count(PERIOD_COLUMNS.overdue),
      other: count(PERIOD_COLUMNS.other),
      rate: share(PERIOD_COLUMNS.rate),
      pace: share(PERIOD_COLUMNS.pace),
      issue: column(PERIOD_COLUMNS.issue, 10, 'label'),
      remark: column(PERIOD_COLUMNS.remark, 22, 'text'),
    },
    needed: ['period', 'asOf', 'rate', 'pace'],
  },
  requests: {
    sheet: SIDE_SHEETS.requests,
    table: SIDE_TABLE_NAMES.requests,
    note: SIDE_NOTES.requests,
    columns: {
      id: column(REQUEST_COLUMNS.id, 14, 'label'),
      type: { ...column(REQUEST_COLUMNS.type, 11, 'label'), list: Object.values(REQUEST_TYPES) },
      no: column(REQUEST_COLUMNS.no, 10, 'label'),
      unit: column(REQUEST_COLUMNS.unit, 18, 'text'),
      askedOn: column(REQUEST_COLUMNS.askedOn, 12, 'day'),
      reason: column(REQUEST_COLUMNS.reason, 36, 'text'),
      before: column(REQUEST_COLUMNS.before, 14, 'text'),
      asked: column(REQUEST_COLUMNS.asked, 14, 'text'),
      evidence: column(REQUEST_COLUMNS.evidence, 20, 'text'),
      opinion: column(REQUEST_COLUMNS.opinion, 20, 'text'),
      reviewer: column(REQUEST_COLUMNS.reviewer, 10, 'text'),
      verdict: { ...column(REQUEST_COLUMNS.verdict, 11, 'label'), list: Object.values(VERDICTS) },
      value: column(REQUEST_COLUMNS.value, 14, 'text'),
      decidedBy: column(REQUEST_COLUMNS.decidedBy, 10, 'text'),
      decidedOn: column(REQUEST_COLUMNS.decidedOn, 12, 'day'),
      basis: column(REQUEST_COLUMNS.basis, 20, 'text'),
      appliedOn: column(REQUEST_COLUMNS.appliedOn, 12, 'day'),
      state: { ...column(REQUEST_COLUMNS.state, 10, 'label'), formula: requestStateFormula },
      key: { ...column(REQUEST_COLUMNS.key, 10, 'text'), hidden: true },
    },
    needed: ['id', 'type', 'verdict', 'decidedOn', 'key'],
  },
  notices: {
    sheet: SIDE_SHEETS.notices,
    table: SIDE_TABLE_NAMES.notices,
    note: SIDE_NOTES.notices,
    columns: {
      id: column(NOTICE_COLUMNS.id, 20, 'label'),
      type: column(NOTICE_COLUMNS.type, 11, 'label'),
      level: column(NOTICE_COLUMNS.level, 7, 'label'),
      unit: { ...column(NOTICE_COLUMNS.unit, 18, 'text'), was: 'Unit' },
      nos: column(NOTICE_COLUMNS.nos, 18, 'text'),
      why: column(NOTICE_COLUMNS.why, 14, 'text'),
      ask: column(NOTICE_COLUMNS.ask, 36, 'text'),
      sentOn: column(NOTICE_COLUMNS.sentOn, 12, 'day'),
      replyBy: column(NOTICE_COLUMNS.replyBy, 12, 'day'),
      signedBy: column(NOTICE_COLUMNS.signedBy, 10, 'text'),
      signedOn: column(NOTICE_COLUMNS.signedOn, 12, 'day'),
      repliedOn: column(NOTICE_COLUMNS.repliedOn, 12, 'day'),
      reply: column(NOTICE_COLUMNS.reply, 30, 'text'),
      ending: { ...column(NOTICE_COLUMNS.ending, 10, 'label'), list: Object.values(NOTICE_ENDINGS) },
      state: { ...column(NOTICE_COLUMNS.state, 11, 'label'), formula: noticeStateFormula },
      daysLate: { ...column(NOTICE_COLUMNS.daysLate, 9, 'count'), formula: daysLateFormula },
      link: column(NOTICE_COLUMNS.link, 20, 'text'),
      keys: { ...column(NOTICE_COLUMNS.keys, 10, 'text'), hidden: true },
    },
    needed: ['id', 'type', 'sentOn', 'repliedOn', 'keys'],
  },
};

export const SIDE_IDS = Object.keys(SIDE) as readonly SideId[];

export const isSide = (id: string): id is SideId => (SIDE_IDS as readonly string[]).includes(id);

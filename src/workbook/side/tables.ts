/**
 * Every side table once: its words, what its columns hold, and which heads it is known by. A new one is a line here, its words in
 * `i18n/side` and its keys in `ledger/side/types`; reading, writing and keeping need nothing more.
 */
import { PERIOD_COLUMNS, SIDE_NOTES, SIDE_SHEETS, SIDE_TABLE_NAMES } from '../../i18n/side';
import type { Lang } from '../../i18n/lang';
import type { Words } from '../../i18n/words';
import type { SideId, SideKeys } from '../../ledger/side/types';

export interface SideColumn {
  readonly name: Words;
  readonly width: number;
  readonly value: 'text' | 'label' | 'day' | 'count' | 'share';
  /** 行键 and the like. */
  readonly hidden?: boolean;
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
      remark: column(PERIOD_COLUMNS.remark, 40, 'text'),
    },
    needed: ['period', 'asOf', 'rate', 'pace'],
  },
};

export const SIDE_IDS = Object.keys(SIDE) as readonly SideId[];

export const isSide = (id: string): id is SideId => (SIDE_IDS as readonly string[]).includes(id);

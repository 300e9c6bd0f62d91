/** Side tables of a ledger: lists beside the matrix that are made when they are first used. */
import type { NOTICE_COLUMNS } from '../../i18n/notices';
import type { REQUEST_COLUMNS } from '../../i18n/requests';
import type { PERIOD_COLUMNS } from '../../i18n/side';
import type { Cell } from '../types';

/** The columns of each side table. */
export interface SideKeys {
  readonly periods: keyof typeof PERIOD_COLUMNS;
  readonly requests: keyof typeof REQUEST_COLUMNS;
  readonly notices: keyof typeof NOTICE_COLUMNS;
}

export type SideId = keyof SideKeys;

/** One line of a side table. Days are serials, shares fractions. */
export type SideEntry<Id extends SideId> = Readonly<Record<SideKeys[Id], Cell>>;

/** A line of whichever table. */
export type AnySideEntry = { readonly [Id in SideId]: SideEntry<Id> }[SideId];

/** 期次: totals of a period that was closed. */
export type PeriodEntry = SideEntry<'periods'>;

/** 申请核定: what somebody asks for, and what was decided. */
export type RequestEntry = SideEntry<'requests'>;

/** 督办台账: a letter that went out. */
export type NoticeEntry = SideEntry<'notices'>;

/** Absent: the book has no such sheet. Lines stand in the order of the sheet. */
export type SideTables = { readonly [Id in SideId]?: readonly SideEntry<Id>[] };

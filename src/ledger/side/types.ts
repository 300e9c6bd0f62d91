/** Side tables of a ledger: lists beside the matrix that are made when they are first used. */
import type { PERIOD_COLUMNS } from '../../i18n/side';
import type { Cell } from '../types';

/** The columns of each side table. */
export interface SideKeys {
  readonly periods: keyof typeof PERIOD_COLUMNS;
}

export type SideId = keyof SideKeys;

/** One line of a side table. Days are serials, shares fractions. */
export type SideEntry<Id extends SideId> = Readonly<Record<SideKeys[Id], Cell>>;

/** 期次: totals of a period that was closed. */
export type PeriodEntry = SideEntry<'periods'>;

/** Absent: the book has no such sheet. Lines stand in the order of the sheet. */
export type SideTables = { readonly [Id in SideId]?: readonly SideEntry<Id>[] };

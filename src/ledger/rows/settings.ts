import { fromIso, serialOf } from '../dates/serial';
import { OFFICE_DEFAULTS } from '../settings/office';
import type { Settings } from '../types';

/** Limits and tolerance of a new book: green from pace on, red more than 30 points below it. */
const LIMITS = { paceBy: 'month', aheadPoints: 10, slightPoints: 10, severePoints: 30, approxTolerance: 0.1 } as const;

/** 设置 of a new book for a plan of a year; the plan begins on 1 January, or with the financial or school year that it defines. */
export const defaultSettings = (year: number | null, begins?: string): Settings => ({
  asOf: null,
  planStart: begins === undefined ? (year === null ? null : serialOf(year, 1, 1)) : fromIso(begins),
  periodStart: null,
  ...LIMITS,
  ...OFFICE_DEFAULTS,
});

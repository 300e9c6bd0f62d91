import type { TimeRule } from '../rule';
import { byPeriodRule } from './by-period';
import { controlRule } from './control';
import { daySpanRule } from './day-span';
import { dottedRule } from './dotted';
import { dottedDaysRule } from './dotted-days';
import { dottedSpanRule } from './dotted-span';
import { englishQuarterRule } from './english-quarter';
import { englishQuarterSpanRule } from './english-quarter-span';
import { fromWithinRule } from './from-within';
import { fromYearRule } from './from-year';
import { laterDayRule } from './later-day';
import { monthSpanRule } from './month-span';
import { onceRule } from './once';
import { quarterSpanRule } from './quarter-span';
import { weekRule } from './week';
import { yearSpanRule } from './year-span';

/** Ways to name a time that few plans have. Each is seen by `mayBeRare` of `facts/rare`. */
export const RARE_RULES: readonly TimeRule[] = [
  byPeriodRule,
  controlRule,
  daySpanRule,
  dottedRule,
  dottedDaysRule,
  dottedSpanRule,
  englishQuarterRule,
  englishQuarterSpanRule,
  fromWithinRule,
  fromYearRule,
  laterDayRule,
  monthSpanRule,
  onceRule,
  quarterSpanRule,
  weekRule,
  yearSpanRule,
];

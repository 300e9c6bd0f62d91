import type { TimeRule } from '../rule';
import { actYearRule } from './act-year';
import { byPeriodRule } from './by-period';
import { controlRule } from './control';
import { dayRule } from './day';
import { daySpanRule } from './day-span';
import { dottedRule } from './dotted';
import { dottedDaysRule } from './dotted-days';
import { dottedSpanRule } from './dotted-span';
import { englishQuarterRule } from './english-quarter';
import { englishQuarterSpanRule } from './english-quarter-span';
import { eventRule } from './event';
import { everyRule } from './every';
import { feastRule } from './feast';
import { fiveYearPlanRule } from './five-year-plan';
import { halfYearRule } from './half-year';
import { monthRule } from './month';
import { monthSpanRule } from './month-span';
import { onceRule } from './once';
import { openingYearRule } from './opening-year';
import { quarterRule } from './quarter';
import { quarterSpanRule } from './quarter-span';
import { relativeRule } from './relative';
import { seasonRule } from './season';
import { standingRule } from './standing';
import { thisYearRule } from './this-year';
import { toYearRule } from './to-year';
import { weekRule } from './week';
import { wholeYearRule } from './whole-year';
import { yearEndRule } from './year-end';
import { yearSpanRule } from './year-span';
import { yearsRule } from './years';

/** Every way in which plans name a time, but for English words (`english.ts`). Their order does not matter: of readings that overlap, the longest holds. */
export const TIME_RULES: readonly TimeRule[] = [
  actYearRule,
  byPeriodRule,
  controlRule,
  dayRule,
  daySpanRule,
  dottedRule,
  dottedDaysRule,
  dottedSpanRule,
  englishQuarterRule,
  englishQuarterSpanRule,
  eventRule,
  everyRule,
  feastRule,
  fiveYearPlanRule,
  halfYearRule,
  monthRule,
  monthSpanRule,
  onceRule,
  openingYearRule,
  quarterRule,
  quarterSpanRule,
  relativeRule,
  seasonRule,
  standingRule,
  thisYearRule,
  toYearRule,
  weekRule,
  wholeYearRule,
  yearEndRule,
  yearSpanRule,
  yearsRule,
];

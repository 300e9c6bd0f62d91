import type { TimeRule } from '../rule';
import { actYearRule } from './act-year';
import { dayRule } from './day';
import { eventRule } from './event';
import { everyRule } from './every';
import { feastRule } from './feast';
import { fiveYearPlanRule } from './five-year-plan';
import { halfYearRule } from './half-year';
import { monthRule } from './month';
import { openingYearRule } from './opening-year';
import { quarterRule } from './quarter';
import { relativeRule } from './relative';
import { seasonRule } from './season';
import { standingRule } from './standing';
import { thisYearRule } from './this-year';
import { toYearRule } from './to-year';
import { wholeYearRule } from './whole-year';
import { yearEndRule } from './year-end';
import { yearsRule } from './years';

/** Every way in which plans name a time, but for English words (`english.ts`) and what few plans say (`rare.ts`). Their order does not matter: of readings that overlap, the longest holds. */
export const TIME_RULES: readonly TimeRule[] = [
  actYearRule,
  dayRule,
  eventRule,
  everyRule,
  feastRule,
  fiveYearPlanRule,
  halfYearRule,
  monthRule,
  openingYearRule,
  quarterRule,
  relativeRule,
  seasonRule,
  standingRule,
  thisYearRule,
  toYearRule,
  wholeYearRule,
  yearEndRule,
  yearsRule,
];

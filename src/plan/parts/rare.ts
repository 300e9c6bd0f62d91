/** What few plans say. */
import { inPeriod } from '../assemble/in-period';
import { inStage, ofHeadings } from '../assemble/stage-year';
import { withDaysAlone } from '../facts/deadlines/day-alone';
import { choosing } from '../facts/deadlines/choosing';
import { RARE_RULES } from '../facts/deadlines/rules/rare';
import { rare } from '../facts/rare';
import { doubledAt } from '../facts/sentence/doubled';
import { halfAt, halfOnly } from '../facts/sentence/half';
import { pledged } from '../facts/sentence/pledged';
import { grounded } from '../facts/targets/base';
import { apiece, dealtOut, likewise } from '../facts/targets/apiece';
import { nounBehind } from '../facts/targets/noun-behind';
import { ofBase } from '../facts/targets/rules/of-base';
import { paired } from '../facts/targets/paired';
import { sharedOut } from '../facts/targets/shared-out';
import { findPeriod } from '../outline/front/period';

rare.put({
  timeRules: choosing(RARE_RULES),
  apiece,
  withDaysAlone,
  dealtOut,
  doubledAt,
  halfAt,
  halfOnly,
  pledged,
  grounded,
  likewise,
  nounBehind,
  ofBase,
  paired,
  sharedOut,
  findPeriod,
  inPeriod,
  inStage,
  ofHeadings,
});
export {};

/** What few plans say. */
import { inPeriod } from '../assemble/in-period';
import { choosing } from '../facts/deadlines/choosing';
import { RARE_RULES } from '../facts/deadlines/rules/rare';
import { rare } from '../facts/rare';
import { apiece, dealtOut, likewise } from '../facts/targets/apiece';
import { sharedOut } from '../facts/targets/shared-out';

rare.put({
  timeRules: choosing(RARE_RULES),
  apiece,
  dealtOut,
  likewise,
  sharedOut,
  inPeriod,
});
export {};

/** How few texts say who answers, and by when. */
import { headedAnew, pointedOwners } from '../assemble/pointed-owners';
import { pointedTimes } from '../assemble/pointed-times';
import { timesAhead } from '../assemble/times-ahead';
import { acrossYears } from '../assemble/turn-of-year';
import { namesInBrackets } from '../facts/owners/english-brackets';
import { withoutLeadRule } from '../facts/owners/lead-rule';
import { withLearntLabels } from '../facts/owners/learnt-labels';
import { listedThenLabelled } from '../facts/owners/listed-labelled';
import { mentioned } from '../facts/owners/mentions';
import { readPersonCell } from '../facts/owners/person-cell';
import { readPersons } from '../facts/owners/persons';
import { seldom } from '../facts/owners/seldom';
import { withNameLines } from '../outline/name-lines';
import { underNotes } from '../outline/reading/under-notes';

seldom.put({
  withLearntLabels,
  withoutLeadRule,
  mentioned,
  namesInBrackets,
  listedThenLabelled,
  withNameLines,
  headedAnew,
  pointedOwners,
  readPersons,
  readPersonCell,
  pointedTimes,
  timesAhead,
  acrossYears,
  underNotes,
});
export {};

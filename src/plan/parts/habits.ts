/** What learns from a text how it says who answers. */
import { bodyBrackets, namesInBrackets } from '../facts/owners/bracket-habit';
import { byWhom } from '../facts/owners/by-whom';
import { doer } from '../facts/owners/doer';
import { edgeNotes } from '../facts/owners/edge-habit';
import { besideOthers } from '../facts/owners/edges-beside';
import { habits } from '../facts/owners/habits';
import { withoutLeadRule } from '../facts/owners/lead-rule';
import { withLearntLabels } from '../facts/owners/learnt-labels';
import { listedThenLabelled } from '../facts/owners/listed-labelled';
import { mentioned } from '../facts/owners/mentions';
import { readPersonCell } from '../facts/owners/person-cell';
import { readPersons } from '../facts/owners/persons';
import { areOffices, whom } from '../facts/owners/whom';
import { headedAnew, pointedOwners } from '../assemble/pointed-owners';
import { pointedTimes } from '../assemble/pointed-times';
import { timesAhead } from '../assemble/times-ahead';
import { withNameLines } from '../outline/name-lines';
import { underNotes } from '../outline/reading/under-notes';

habits.put({
  withLearntLabels,
  withoutLeadRule,
  edgeNotes,
  mentioned,
  bodyBrackets,
  namesInBrackets,
  whom,
  areOffices,
  besideOthers,
  listedThenLabelled,
  doer,
  byWhom,
  withNameLines,
  headedAnew,
  pointedOwners,
  readPersons,
  readPersonCell,
  pointedTimes,
  timesAhead,
  underNotes,
});
export {};

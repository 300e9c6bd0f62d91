/** Every calculated column of the matrix table with its formula. */
import { leadsFormula, sectionsFormula, supportsFormula } from './bodies';
import type { HelperKey, TableKey } from './columns';
import { kindNoFormula, relationNoFormula } from './codes';
import { daysLeftFormula } from './days-left';
import { dueDayFormula, startDayFormula } from './days';
import { doubtFormula } from './doubt';
import { gapFormula } from './gap';
import { countedFormula, groupFormula } from './group';
import { lackRowFormula, lacksFormula } from './lacks';
import { lateFormula, soonFormula } from './late';
import { lightFormula } from './light';
import { modeFormula } from './mode';
import { paceFormula } from './pace';
import { periodsFormula } from './periods';
import { comparedFormula, rateFormula } from './rate';
import { blankFormula, staleFormula } from './reports';
import { hintFormula, scorableFormula } from './scored';
import { statusFormula } from './status';
import type { Terms } from './terms';
import type { Computed } from '../../ledger/types';

export const FORMULAS: Readonly<Record<keyof Computed | HelperKey, (t: Terms) => string>> = {
  rate: rateFormula,
  pace: paceFormula,
  gap: gapFormula,
  status: statusFormula,
  light: lightFormula,
  daysLeft: daysLeftFormula,
  hint: hintFormula,
  dueDay: dueDayFormula,
  startDay: startDayFormula,
  kindNo: kindNoFormula,
  relationNo: relationNoFormula,
  doubt: doubtFormula,
  periods: periodsFormula,
  scorable: scorableFormula,
  held: comparedFormula,
  mode: modeFormula,
  blank: blankFormula,
  stale: staleFormula,
  leads: leadsFormula,
  supports: supportsFormula,
  sections: sectionsFormula,
  late: lateFormula,
  soon: soonFormula,
  lacks: lacksFormula,
  lackRow: lackRowFormula,
  group: groupFormula,
  counted: countedFormula,
};

export const isCalculated = (key: TableKey): key is keyof typeof FORMULAS => key in FORMULAS;

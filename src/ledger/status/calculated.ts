/** Every calculated column of the matrix table with its rule. */
import type { HelperKey } from '../columns/helpers';
import { compile, type ExprRun } from '../expression/evaluate';
import type { Expr } from '../expression/types';
import type { Computed } from '../types';
import { LEAD_NAMES, SECTIONS, SUPPORTS } from './bodies';
import { DUE_DAY, START_DAY } from './days';
import { DOUBT } from './doubt';
import { PERIODS } from './frequency';
import { GROUP } from './groups';
import { HINT_OF, SCORABLE } from './hints';
import { ATTENTION, COUNTED, DAYS_LEFT, LACKS, LACK_ROW, LATE, SOON_RANK } from './lists';
import { KIND_NUMBER, MODE, RELATION_NUMBER } from './measure';
import { GAP, PACE } from './pace';
import { COMPARED, RATE } from './rate';
import { STALE, UNREPORTED } from './reports';
import { LIGHT_OF, STATUS_OF } from './status';

export type CalculatedKey = keyof Computed | HelperKey;

export const CALCULATED: Readonly<Record<CalculatedKey, Expr>> = {
  rate: RATE,
  pace: PACE,
  gap: GAP,
  status: STATUS_OF,
  light: LIGHT_OF,
  daysLeft: DAYS_LEFT,
  hint: HINT_OF,
  dueDay: DUE_DAY,
  startDay: START_DAY,
  kindNo: KIND_NUMBER,
  relationNo: RELATION_NUMBER,
  doubt: DOUBT,
  periods: PERIODS,
  scorable: SCORABLE,
  held: COMPARED,
  mode: MODE,
  blank: UNREPORTED,
  stale: STALE,
  leads: LEAD_NAMES,
  supports: SUPPORTS,
  sections: SECTIONS,
  late: LATE,
  soon: SOON_RANK,
  lacks: LACKS,
  lackRow: LACK_ROW,
  group: GROUP,
  counted: COUNTED,
  attention: ATTENTION,
};

export const isCalculated = (key: string): key is CalculatedKey => key in CALCULATED;

/** The same rules as functions. */
export const RULE_OF = Object.fromEntries(
  Object.entries(CALCULATED).map(([key, expr]) => [key, compile(expr)]),
) as Readonly<Record<CalculatedKey, ExprRun>>;

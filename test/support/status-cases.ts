/** The worked cases of the status rules: binding for function and formulas alike. */
import { ADJUST, STANDING_WORD } from '../../src/ledger/columns/words';
import { codeOf } from '../../src/ledger/columns/vocabulary';
import { fromIso } from '../../src/ledger/dates/serial';
import { OFFICE_DEFAULTS } from '../../src/ledger/settings/office';
import type { Row, Settings } from '../../src/ledger/types';
import { cases, settings } from '../yardsticks/status-cases.json';

/** A worked case as cells of a row, with the day on which its result holds. */
export interface StatusCase {
  readonly name: string;
  readonly asOf: number;
  readonly cells: Partial<Row>;
  readonly rate: number | null;
  readonly pace: number | null;
  readonly gap: number | null;
  readonly status: string;
  readonly light: string;
}

const DATES = ['start', 'due', 'newDue', 'struck'];

function cell(name: string, value: string | number): readonly [string, string | number | null] {
  const text = String(value);
  if (name === 'due' && codeOf(STANDING_WORD, text)) return ['due', 'standing'];
  if (DATES.includes(name)) return [name, fromIso(text)];
  if (name === 'adjust') return [name, codeOf(ADJUST, text)];
  return [name === 'note' ? 'progress' : name, value];
}

/** The settings under which they hold. */
export const caseSettings: Settings = {
  ...OFFICE_DEFAULTS,
  ...settings,
  paceBy: settings.paceBy === 'day' ? 'day' : 'month',
  planStart: fromIso(settings.planStart),
  asOf: null,
  periodStart: null,
};

/** The worked cases of the status rules. */
export const statusCases = (): readonly StatusCase[] =>
  cases.map(one => ({
    name: one.case,
    asOf: fromIso(one.asOf) ?? NaN,
    cells: Object.fromEntries(Object.entries(one.row).map(([name, value]) => cell(name, value))),
    ...one.expect,
  }));

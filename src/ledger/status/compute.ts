/** The rules asked of one row. */
import type { ExprRun, ExprScope, ExprValue } from '../expression/evaluate';
import type { CellKey, SettingName } from '../expression/types';
import type { Computed, Row, Settings } from '../types';
import { RULE_OF, type CalculatedKey } from './calculated';
import type { SerialDay } from '../dates/serial';

/** Where the names of a row's rules find their values; each calculated cell is computed once. */
class RowScope implements ExprScope {
  readonly #known: Partial<Record<CalculatedKey, ExprValue>> = {};

  constructor(
    private readonly row: Row,
    private readonly settings: Settings,
    private readonly asOf: SerialDay,
    readonly line: number,
  ) {}

  cell(key: CellKey): ExprValue {
    const known = this.#known[key as CalculatedKey];
    if (known !== undefined) return known;
    const rule = RULE_OF[key as CalculatedKey] as ExprRun | undefined;
    return rule === undefined ? this.row[key as keyof Row] : (this.#known[key as CalculatedKey] = rule(this));
  }

  setting(name: SettingName): ExprValue {
    if (name === 'asOf') return this.asOf;
    return name === 'paceByDay' ? Number(this.settings.paceBy === 'day') : this.settings[name];
  }
}

/** A row with what the sheet's formulas show for it. */
export interface ComputedRow {
  readonly row: Row;
  readonly computed: Computed;
  /** Any calculated cell, hidden ones too. */
  readonly cell: (key: CalculatedKey) => ExprValue;
}

/**
 * The computed block of one row, numbers rounded to 6 places.
 * @param asOf 数据截至 as a serial day; the caller takes it from the settings or from today.
 * @param line row of the sheet, from 1: ranks go by it
 */
export function computedRow(row: Row, settings: Settings, asOf: SerialDay, line = 1): ComputedRow {
  const scope = new RowScope(row, settings, asOf, line);
  const of = <Key extends keyof Computed>(key: Key): Computed[Key] => scope.cell(key) as Computed[Key];
  const computed: Computed = {
    rate: of('rate'),
    pace: of('pace'),
    gap: of('gap'),
    status: of('status'),
    light: of('light'),
    daysLeft: of('daysLeft'),
    hint: of('hint'),
  };
  return { row, computed, cell: key => scope.cell(key) };
}

export const computeRow = (row: Row, settings: Settings, asOf: SerialDay): Computed =>
  computedRow(row, settings, asOf).computed;

/** All rows of a ledger. @param first row of the sheet on which the first one stands, from 1 */
export const computeRows = (rows: readonly Row[], settings: Settings, asOf: SerialDay, first = 1): ComputedRow[] =>
  rows.map((row, i) => computedRow(row, settings, asOf, first + i));

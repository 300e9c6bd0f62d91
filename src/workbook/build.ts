/** A ledger as a workbook, data only: what the file and a live workbook both show. */
import { columnName } from '../ledger/columns/columns';
import { computeRows } from '../ledger/status/totals';
import type { Ledger } from '../ledger/types';
import { departmentNames, departmentsSheet } from './departments/sheet';
import { matrixSheet } from './matrix/sheet';
import { overviewSheet } from './overview/sheet';
import { settingNames, settingsSheet } from './settings/sheet';
import type { WorkbookSpec } from './spec';
import { stampSheet } from './stamp/sheet';
import { STYLES } from './style/styles';

export interface BookOptions {
  /** Today as a serial day: the as-of day of cached values where 设置 leaves it to `=TODAY()`. */
  readonly asOf: number;
}

/** Builds the whole workbook. The same ledger and day give the same spec. */
export function buildWorkbook(ledger: Ledger, options: BookOptions): WorkbookSpec {
  const asOf = ledger.settings.asOf ?? options.asOf;
  const rows = computeRows(ledger.rows, ledger.settings, asOf);
  const sheets = [
    overviewSheet(ledger, rows, asOf),
    matrixSheet(ledger, rows),
    departmentsSheet(ledger, rows),
    settingsSheet(ledger, options.asOf),
    stampSheet(ledger),
  ];
  return {
    lang: ledger.lang,
    properties: { title: ledger.meta.title, subject: columnName('measure', ledger.lang) },
    sheets,
    names: [...settingNames(ledger.lang), ...departmentNames(ledger)],
    styles: STYLES,
    active: 0,
  };
}

/** A ledger as a workbook, data only: what the file and a live workbook both show. */
import { computeRows } from '../ledger/status/compute';
import type { Ledger } from '../ledger/types';
import { briefSheet } from './brief/sheet';
import { changesSheet } from './changes/sheet';
import { departmentNames, departmentsSheet } from './departments/sheet';
import { divisionSheet } from './division/sheet';
import { guideSheet } from './guide/sheet';
import { firstRow, matrixSheet } from './matrix/sheet';
import { overviewSheet } from './overview/sheet';
import { printSheet } from './print/sheet';
import { settingNames, settingsSheet } from './settings/sheet';
import { sideSheets } from './side/sheet';
import { isSide } from './side/tables';
import type { ProtectionSpec, SheetSpec, WorkbookSpec } from './spec';
import { stampSheet } from './stamp/sheet';
import { CELL_STYLES } from './style/styles';
import type { SerialDay } from '../ledger/dates/serial';

export interface BookOptions {
  /**
   * Today as a serial day: the as-of day of cached values where 设置 leaves it to `=TODAY()`, and the day of writing on 分工表
   * where its marks are values.
   */
  readonly asOf: SerialDay;
  /** Items × bodies × rows up to which 分工表 is made of formulas. */
  readonly divisionLimit?: number;
  /**
   * Switches sheet protection on, without a password, but for 更新记录 and the side tables, which have to grow; off by default, since a protected table
   * neither sorts nor grows.
   */
  readonly protect?: boolean;
}

const PROTECTION: ProtectionSpec = {
  allowFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** Some sheets alone, to be put into a book that has the rest. */
export const sheetsOnly = (ledger: Ledger, sheets: readonly SheetSpec[]): WorkbookSpec => ({
  lang: ledger.lang,
  properties: { title: ledger.meta.title, subject: ledger.meta.issuer },
  sheets,
  names: [],
  styles: CELL_STYLES,
  active: 0,
});

/** Builds the whole workbook. The same ledger and day give the same spec. */
export function buildWorkbook(ledger: Ledger, options: BookOptions): WorkbookSpec {
  const asOf = ledger.settings.asOf ?? options.asOf;
  const rows = computeRows(ledger.rows, ledger.settings, asOf, firstRow(ledger) + 1);
  const sheets: readonly SheetSpec[] = [
    overviewSheet(ledger, rows, asOf),
    matrixSheet(ledger, rows),
    divisionSheet(ledger, rows, options.asOf, options.divisionLimit),
    departmentsSheet(ledger, rows),
    changesSheet(ledger),
    ...sideSheets(ledger),
    settingsSheet(ledger, options.asOf),
    guideSheet(ledger.lang, ledger.settings),
    printSheet(ledger, rows, asOf),
    briefSheet(ledger, rows, asOf),
    stampSheet(ledger),
  ];
  return {
    lang: ledger.lang,
    properties: { title: ledger.meta.title, subject: ledger.meta.issuer },
    sheets: options.protect
      ? sheets.map(sheet => (sheet.id === 'changes' || isSide(sheet.id) ? sheet : { ...sheet, protection: PROTECTION }))
      : sheets,
    names: [...settingNames(ledger.lang), ...departmentNames(ledger)],
    styles: CELL_STYLES,
    active: 0,
  };
}

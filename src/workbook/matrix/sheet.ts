/** 责任矩阵: a title, a coloured band over the blocks, and the table. */
import { BLOCKS, SHEETS, TABLES } from '../../i18n/sheets';
import { isBlank } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/totals';
import type { Ledger, Row } from '../../ledger/types';
import { FORMULAS, isCalculated } from '../formulas/all';
import { isHelper, tableColumnName, type TableKey } from '../formulas/columns';
import { terms } from '../formulas/terms';
import type { CellSpec, RowSpec, SheetSpec, TableSpec } from '../spec';
import { computedCell, helperCell, typedCell } from './cells';
import { TABLE_KEYS, blockOf, columnIndex, columnSpecs } from './columns';
import { matrixFormats } from './formats';
import { rowHeight } from './heights';
import { cellStyle } from './looks';
import { matrixValidations } from './validations';

/** Row of the table's header, from 0: title and band stand above it. */
export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;

/** Columns that stay in sight: 编号, 板块, 重点任务. */
const FROZEN_COLUMNS = 3;

/** Last row of the table, from 0; an empty ledger keeps one blank row, since a table needs one. */
export const lastRow = (count: number): number => FIRST_ROW + Math.max(1, count) - 1;

const formulasOf = (ledger: Ledger): Readonly<Partial<Record<TableKey, string>>> => {
  const t = terms(ledger.lang, TABLES.matrix[ledger.lang]);
  return Object.fromEntries(TABLE_KEYS.filter(isCalculated).map(key => [key, FORMULAS[key](t)]));
};

function valueCell(ledger: Ledger, { row, computed }: ComputedRow, key: TableKey, line: number): CellSpec['value'] {
  if (isHelper(key)) return helperCell(row, key, computed, ledger.settings, line);
  return isCalculated(key) ? computedCell(computed, key, ledger.lang) : typedCell(row, key as keyof Row, ledger.lang);
}

function dataRow(ledger: Ledger, entry: ComputedRow, formulas: ReturnType<typeof formulasOf>, line: number): RowSpec {
  const cells = TABLE_KEYS.map((key): CellSpec => {
    const value = valueCell(ledger, entry, key, line);
    const style = cellStyle(entry.row, key);
    const formula = formulas[key];
    if (formula === undefined) return { value: typeof value === 'string' && isBlank(value) ? null : value, style };
    return { value: value ?? '', formula, style };
  });
  return { height: rowHeight(entry.row), grows: true, cells };
}

function bandRow(ledger: Ledger): RowSpec {
  const cells = TABLE_KEYS.map((key, i): CellSpec => {
    const block = blockOf(key);
    const before = TABLE_KEYS[i - 1];
    const first = before === undefined || blockOf(before) !== block;
    return { value: first ? BLOCKS[block][ledger.lang] : null, style: `${block}.band` };
  });
  return { height: 18, cells };
}

const headRow = (ledger: Ledger): RowSpec => ({
  height: 32,
  cells: TABLE_KEYS.map(key => ({ value: tableColumnName(key, ledger.lang), style: `${blockOf(key)}.head` })),
});

function tableSpec(ledger: Ledger, formulas: ReturnType<typeof formulasOf>): TableSpec {
  return {
    name: TABLES.matrix[ledger.lang],
    area: { top: HEADER_ROW, left: 0, bottom: lastRow(ledger.rows.length), right: TABLE_KEYS.length - 1 },
    columns: TABLE_KEYS.map(key => {
      const name = tableColumnName(key, ledger.lang);
      const formula = formulas[key];
      return formula === undefined ? { name } : { name, formula };
    }),
    style: 'TableStyleLight1',
    filter: true,
  };
}

/** The sheet of the responsibility matrix. `rows` are the ledger's own with what has been computed for them. */
export function matrixSheet(ledger: Ledger, rows: readonly ComputedRow[]): SheetSpec {
  const { lang, meta } = ledger;
  const formulas = formulasOf(ledger);
  const last = lastRow(rows.length);
  const title = meta.title === '' ? SHEETS.matrix[lang] : `${meta.title} · ${SHEETS.matrix[lang]}`;
  return {
    id: 'matrix',
    name: SHEETS.matrix[lang],
    visibility: 'visible',
    tabColor: '1F4E79',
    columns: columnSpecs(),
    rows: [
      { height: 30, cells: [{ value: title, style: 'title' }] },
      bandRow(ledger),
      headRow(ledger),
      ...rows.map((entry, i) => dataRow(ledger, entry, formulas, FIRST_ROW + i + 1)),
    ],
    tables: [tableSpec(ledger, formulas)],
    validations: matrixValidations(lang, FIRST_ROW, last),
    formats: matrixFormats(lang, FIRST_ROW, last, {
      status: columnIndex('status'),
      light: columnIndex('light'),
      section: columnIndex('section'),
      item: columnIndex('item'),
    }),
    charts: [],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: FROZEN_COLUMNS },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: [HEADER_ROW, HEADER_ROW],
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: last, right: columnIndex('remark') },
    },
    showGridLines: false,
  };
}

/** 责任矩阵: a title, a coloured band over the blocks, and the table. */
import type { Lang } from '../../i18n/lang';
import { BLOCK_WORDS, SHEETS, TABLES } from '../../i18n/sheets';
import { CALCULATED, isCalculated } from '../../ledger/status/calculated';
import { isBlank } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/compute';
import type { ExtraColumn, Ledger, Row } from '../../ledger/types';
import { tableColumnName } from '../formulas/columns';
import type { CellKey } from '../../ledger/expression/types';
import { formulaWriter } from '../formulas/write';
import { across, MARGINS } from '../print/frame';
import type { CellSpec, RowSpec, SheetSpec, TableSpec } from '../spec';
import { lineCount } from '../text-size';
import { calculatedCell, typedCell } from './cells';
import { aboveRows, matrixTitle } from './above';
import { TABLE_KEYS, blockOfColumn, columnIndex, columnSpecs, LAST_ON_PAPER, widthOf } from './columns';
import { matrixFormats } from './formats';
import { extraColumns } from './extras';
import { rowHeight } from './heights';
import { matrixWidths, type MatrixWidths } from './widths';
import { cellStyle } from './cell-styles';
import { rowValidations } from './validations';

/** Columns that stay in sight: 编号, 板块, 重点任务. */
const FROZEN_COLUMNS = 3;

const formulasOf = (ledger: Ledger): Readonly<Partial<Record<CellKey, string>>> => {
  const write = formulaWriter(ledger.lang, TABLES.matrix[ledger.lang]);
  return Object.fromEntries(TABLE_KEYS.filter(isCalculated).map(key => [key, write(CALCULATED[key])]));
};

const valueCell = (entry: ComputedRow, key: CellKey, lang: Lang): CellSpec['value'] =>
  isCalculated(key) ? calculatedCell(entry, key, lang) : typedCell(entry.row, key as keyof Row, lang);

function dataRow(
  ledger: Ledger,
  entry: ComputedRow,
  formulas: ReturnType<typeof formulasOf>,
  extras: readonly ExtraColumn[],
  widths: MatrixWidths,
): RowSpec {
  const cells = TABLE_KEYS.map((key): CellSpec => {
    const value = valueCell(entry, key, ledger.lang);
    const style = cellStyle(entry.row, key);
    const formula = formulas[key];
    if (formula === undefined) return { value: typeof value === 'string' && isBlank(value) ? null : value, style };
    return { value: value ?? '', formula, style };
  });
  for (const extra of extras) cells.push({ value: extra.cells[entry.row.key] ?? null, style: 'control.free' });
  return { height: rowHeight(entry.row, ledger.lang, widths), grows: true, cells };
}

function bandRow(lang: Lang): RowSpec {
  const cells = TABLE_KEYS.map((key, i): CellSpec => {
    const block = blockOfColumn(key);
    const before = TABLE_KEYS[i - 1];
    const first = before === undefined || blockOfColumn(before) !== block;
    return { value: first ? BLOCK_WORDS[block][lang] : null, style: `${block}.band` };
  });
  return { height: 18, cells };
}

/** Heads may break only between words: the tallest decides. */
function headRow(ledger: Ledger, extras: readonly ExtraColumn[], widths: MatrixWidths): RowSpec {
  const names = TABLE_KEYS.map(key => tableColumnName(key, ledger.lang));
  const shown = names.filter((_, i) => blockOfColumn(TABLE_KEYS[i] ?? 'key') !== 'hidden');
  const lines = Math.max(2, ...shown.map((name, i) => lineCount(name, widthOf(TABLE_KEYS[i] ?? 'no', widths) - 1)));
  const head = (name: string, block: string): CellSpec => ({ value: name, style: `${block}.head` });
  return {
    height: lines * 15 + 4,
    cells: [
      ...names.map((name, i) => head(name, blockOfColumn(TABLE_KEYS[i] ?? 'key'))),
      ...extras.map(extra => head(extra.name, 'control')),
    ],
  };
}

/** Rows above the head: title and band, and what the office has typed there. */
const topRows = ({ above, meta, lang }: Ledger): readonly RowSpec[] =>
  aboveRows(above, { height: 30, cells: [{ value: matrixTitle(meta, lang), style: 'title' }] }, bandRow(lang));

/** First row of the table's body, from 0. */
export const firstRow = (ledger: Ledger): number => topRows(ledger).length + 1;

function tableSpec(
  ledger: Ledger,
  formulas: ReturnType<typeof formulasOf>,
  extras: readonly ExtraColumn[],
  { head, last }: { readonly head: number; readonly last: number },
): TableSpec {
  return {
    name: TABLES.matrix[ledger.lang],
    area: {
      top: head,
      left: 0,
      bottom: last,
      right: TABLE_KEYS.length + extras.length - 1,
    },
    columns: [
      ...TABLE_KEYS.map(key => {
        const name = tableColumnName(key, ledger.lang);
        const formula = formulas[key];
        return formula === undefined ? { name } : { name, formula };
      }),
      ...extras.map(({ name }) => ({ name })),
    ],
    style: 'TableStyleLight1',
    filter: true,
  };
}

/** The sheet of the responsibility matrix. `rows` are the ledger's own with what has been computed for them. */
export function matrixSheet(ledger: Ledger, rows: readonly ComputedRow[]): SheetSpec {
  const { lang, meta } = ledger;
  const formulas = formulasOf(ledger);
  const extras = extraColumns(ledger);
  const widths = matrixWidths(ledger.rows, lang);
  const top = topRows(ledger);
  const [head, first] = [top.length, top.length + 1];
  // A table needs a row: an empty ledger keeps one that is blank.
  const last = head + Math.max(1, rows.length);
  return {
    id: 'matrix',
    name: SHEETS.matrix[lang],
    visibility: 'visible',
    tabColor: '1F4E79',
    columns: [...columnSpecs(widths), ...extras.map(() => ({ width: 18 }))],
    rows: [
      ...top,
      headRow(ledger, extras, widths),
      ...rows.map(entry => dataRow(ledger, entry, formulas, extras, widths)),
    ],
    tables: [tableSpec(ledger, formulas, extras, { head, last })],
    validations: rowValidations(lang, first, last, columnIndex),
    formats: matrixFormats(lang, first, last, {
      status: columnIndex('status'),
      light: columnIndex('light'),
      section: columnIndex('section'),
      item: columnIndex('item'),
    }),
    charts: [],
    merges: [],
    freeze: { rows: first, columns: FROZEN_COLUMNS },
    print: {
      ...across(lang),
      titleRows: [head, head],
      // The title and the bands, which say who writes where, are for the screen.
      area: { top: head, left: 0, bottom: last, right: columnIndex(LAST_ON_PAPER) },
      margins: { ...MARGINS, top: 0.55, header: 0.25 },
      header: `&C${matrixTitle(meta, lang).replace(/&/g, '&&')}`,
    },
    showGridLines: false,
  };
}

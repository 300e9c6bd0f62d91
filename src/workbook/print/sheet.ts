/** 打印: the columns that go on paper, by formula, as the matrix is sorted. A4 landscape, one page wide. */
import { PRINT } from '../../i18n/division';
import { OVERVIEW } from '../../i18n/overview';
import { NAMES, SHEETS } from '../../i18n/sheets';
import { columnName } from '../../ledger/columns/columns';
import type { ColumnKey } from '../../ledger/columns/types';
import { KIND } from '../../ledger/columns/words';
import { isBlank, isPercent, numberIn } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/totals';
import type { Ledger } from '../../ledger/types';
import { line, put, rowsOf, type Placed } from '../canvas';
import { wholeColumn } from '../departments/formulas';
import type { TableKey } from '../formulas/columns';
import { clean, isNumber, quote } from '../formulas/terms';
import { computedCell, typedCell } from '../matrix/cells';
import { matrixFormats } from '../matrix/formats';
import type { CellSpec, CellValue, ConditionalFormatSpec, SheetSpec } from '../spec';
import { lineCount } from '../text-size';

const COLUMNS: readonly (readonly [ColumnKey, number, string])[] = [
  ['no', 8, 'cell.center'],
  ['item', 17, 'cell'],
  ['measure', 38, 'cell'],
  ['targetText', 18, 'cell'],
  ['lead', 14, 'cell'],
  ['support', 15, 'cell'],
  ['due', 11.5, 'cell.date'],
  ['actual', 9.5, 'cell.center'],
  ['progress', 28, 'cell'],
  ['rate', 10.5, 'cell.percent'],
  ['status', 10.5, 'cell.center'],
];

const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;

const column = (key: ColumnKey): number => COLUMNS.findIndex(([each]) => each === key);

/** Beyond it a percentage is no figure that anybody reads; programs write such ones each in its way. */
const SHOWN = 1e9;

/** Tenths of a percent as TEXT writes them, half away from zero. */
export function percentText(share: number): string {
  const tenths = Math.round(Number((Math.abs(share) * 1000).toPrecision(15)));
  return `${share < 0 && tenths > 0 ? '-' : ''}${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** 实际值 as the matrix shows it: rows of % as percentages, unless a change is told from a base. */
function shownActual({ row }: ComputedRow): CellValue {
  const actual = numberIn(row.actual);
  if (actual === null)
    return isBlank(row.actual) ? null : typeof row.actual === 'boolean' ? String(row.actual).toUpperCase() : row.actual;
  const absolute = row.kind === 'change' && numberIn(row.base) !== null;
  return isPercent(row.unit) && !absolute && Math.abs(actual) < SHOWN ? percentText(actual) : actual;
}

function shown(entry: ComputedRow, key: ColumnKey, ledger: Ledger): CellValue {
  if (key === 'actual') return shownActual(entry) ?? '';
  if (key === 'rate' || key === 'status') return computedCell(entry.computed, key, ledger.lang) ?? '';
  const typed = typedCell(entry.row, key as 'no', ledger.lang);
  const value = isBlank(typed) ? null : typed;
  return key === 'due' ? (value ?? '') : String(value ?? '');
}

function formula(ledger: Ledger, key: ColumnKey, place: number): string {
  const { lang } = ledger;
  const of = (each: TableKey): string => `INDEX(${wholeColumn(lang, each)},${place})`;
  if (key === 'rate' || key === 'status') return `IFERROR(${of(key)},"")`;
  if (key === 'due') return `IFERROR(IF(${of('due')}="","",${of('due')}),"")`;
  if (key !== 'actual') return `IFERROR(${of(key)}&"","")`;
  const actual = of('actual');
  const absolute = `AND(${of('kindNo')}=${[...KIND.keys()].indexOf('change') + 1},${isNumber(of('base'))})`;
  const percent = `OR(${clean(of('unit'))}={"%","％"})`;
  const number = `IF(AND(${percent},NOT(${absolute}),ABS(${actual})<${SHOWN}),TEXT(${actual},"0.0%"),${actual})`;
  return `IFERROR(IF(${isNumber(actual)},${number},IF(ISLOGICAL(${actual}),IF(${actual},"TRUE","FALSE"),${actual}&"")),"")`;
}

const heightOf = (entry: ComputedRow, ledger: Ledger): number =>
  Math.max(...COLUMNS.map(([key, width]) => lineCount(key === 'due' ? '' : String(shown(entry, key, ledger)), width))) *
    15 +
  6;

function statusFormats(ledger: Ledger, last: number): ConditionalFormatSpec[] {
  return matrixFormats(ledger.lang, FIRST_ROW, last, { status: column('status'), item: column('item') });
}

export function printSheet(ledger: Ledger, entries: readonly ComputedRow[], asOf: number): SheetSpec {
  const { lang, meta } = ledger;
  const last = FIRST_ROW + Math.max(1, entries.length) - 1;
  const title = meta.title === '' ? SHEETS.matrix[lang] : `${meta.title} · ${SHEETS.matrix[lang]}`;
  const more = `IF(ROWS(${wholeColumn(lang, 'no')})>${Math.max(1, entries.length)},${quote(PRINT.more[lang])},${quote(PRINT.note[lang])})`;
  const rows = entries.map((entry, i) =>
    COLUMNS.map(([key, , style]): CellSpec => ({
      value: shown(entry, key, ledger),
      formula: formula(ledger, key, i + 1),
      style,
    })),
  );
  const placed: Placed[] = [
    put(0, 0, { value: title, style: 'title' }),
    put(1, 0, { value: OVERVIEW.asOf[lang], style: 'subtitle' }),
    put(1, 1, { value: asOf, formula: NAMES.asOf[lang], style: 'subtitle.date' }),
    put(1, 2, { value: PRINT.note[lang], formula: more, style: 'subtitle' }),
    ...line(
      HEAD_ROW,
      0,
      COLUMNS.map(([key]) => ({ value: columnName(key, lang), style: 'head' })),
    ),
    ...rows.flatMap((cells, i) => line(FIRST_ROW + i, 0, cells)),
  ];
  const heights = new Map([
    [0, 30],
    [1, 18],
    [HEAD_ROW, 30],
    ...entries.map((entry, i): [number, number] => [FIRST_ROW + i, heightOf(entry, ledger)]),
  ]);
  return {
    id: 'print',
    name: SHEETS.print[lang],
    visibility: 'visible',
    columns: COLUMNS.map(([, width]) => ({ width })),
    rows: rowsOf(placed, heights).map((row, i) => (i >= FIRST_ROW ? { ...row, grows: true } : row)),
    tables: [],
    validations: [],
    formats: statusFormats(ledger, last),
    charts: [],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: [HEAD_ROW, HEAD_ROW],
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: last, right: COLUMNS.length - 1 },
      footer: `&C${PRINT.footer[lang]}`,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
    },
    showGridLines: false,
  };
}

/** 到期清单 as a sheet of its own: a list to sort, filter and print, with days as days. */
import { LETTER_WORDS } from '../../i18n/letters';
import { SHEETS, TABLES } from '../../i18n/sheets';
import { fillWords } from '../../i18n/fill';
import { dayWords } from '../../i18n/days';
import { columnName, columnOf } from '../../ledger/columns/columns';
import { wordOf } from '../../ledger/columns/vocabulary';
import { partsOf, type SerialDay } from '../../ledger/dates/serial';
import { dueList } from '../../ledger/notices/due-list';
import type { ComputedRow } from '../../ledger/status/compute';
import { STATUS } from '../../ledger/status/statuses';
import { dueOf } from '../../ledger/status/facts';
import type { Ledger } from '../../ledger/types';
import { across } from '../print/frame';
import type { CellSpec, SheetSpec, WorkbookSpec } from '../spec';
import { CELL_STYLES } from '../style/styles';
import { lineCount } from '../text-size';

export interface DueBookOptions {
  /** Serial day. */
  readonly asOf: SerialDay;
  /** Days. */
  readonly within: number;
  /** Units one after the other, not all rows by date. */
  readonly byUnit: boolean;
}

const KEYS = ['due', 'daysLeft', 'no', 'lead', 'item', 'measure', 'targetText', 'rate', 'status'] as const;
type Key = (typeof KEYS)[number];
const WIDTHS: Readonly<Record<Key, number>> = {
  due: 12,
  daysLeft: 8,
  no: 8,
  lead: 16,
  item: 22,
  measure: 40,
  targetText: 20,
  rate: 9,
  status: 10,
};
const HEAD_ROW = 2;
const LINE = 15;

function cellOf({ row, computed }: ComputedRow, key: Key, lang: Ledger['lang']): CellSpec {
  switch (key) {
    case 'due':
      return { value: dueOf(row), style: 'cell.date' };
    case 'daysLeft':
      return { value: computed.daysLeft, style: 'cell.count' };
    case 'rate':
      return { value: computed.rate, style: 'cell.percent' };
    case 'status':
      return { value: wordOf(STATUS, computed.status, lang), style: 'cell.center' };
    case 'lead':
      return { value: row.lead ?? LETTER_WORDS.noUnit[lang], style: 'cell.text' };
    default:
      return { value: row[key], style: 'cell.text' };
  }
}

/** Open rows that fall due within some days. */
export function dueSheet(ledger: Ledger, { asOf, within, byUnit }: DueBookOptions): SheetSpec {
  const { lang } = ledger;
  const groups = dueList(ledger, asOf, within);
  const rows = groups.flatMap(group => group.rows);
  const ordered = byUnit
    ? rows
    : [...rows].sort((a, b) => (dueOf(a.row) ?? 0) - (dueOf(b.row) ?? 0) || a.row.order - b.row.order);
  const units = groups.filter(({ unit }) => unit !== null).length;
  const title = fillWords(LETTER_WORDS.dueTitle, lang, { day: dayWords(partsOf(asOf), lang), n: within });
  const told =
    rows.length === 0
      ? LETTER_WORDS.dueNone[lang]
      : fillWords(LETTER_WORDS.dueLead, lang, { n: rows.length, u: units });
  const bottom = HEAD_ROW + Math.max(1, ordered.length);
  const right = KEYS.length - 1;
  const lines = ordered.map(entry => KEYS.map(key => cellOf(entry, key, lang)));
  const tall = KEYS.map((key, i) => ({ i, width: WIDTHS[key] })).filter(
    ({ i }) => lines[0]?.[i]?.style === 'cell.text',
  );
  return {
    id: 'print',
    name: SHEETS.due[lang],
    visibility: 'visible',
    columns: KEYS.map(key => ({ width: WIDTHS[key] })),
    rows: [
      { height: 30, cells: [{ value: title, style: 'title' }] },
      { height: 20, cells: [{ value: told, style: 'subtitle' }] },
      { height: 28, cells: KEYS.map(key => ({ value: columnName(key, lang), style: `${columnOf(key).block}.head` })) },
      ...lines.map(cells => ({
        height: Math.max(1, ...tall.map(({ i, width }) => lineCount(String(cells[i]?.value ?? ''), width))) * LINE + 6,
        cells,
      })),
    ],
    tables:
      lines.length === 0
        ? []
        : [
            {
              name: TABLES.due[lang],
              area: { top: HEAD_ROW, left: 0, bottom, right },
              columns: KEYS.map(key => ({ name: columnName(key, lang) })),
              style: 'TableStyleLight1',
              filter: true,
            },
          ],
    validations: [],
    formats: [],
    charts: [],
    merges: [],
    freeze: { rows: HEAD_ROW + 1, columns: 0 },
    print: { ...across(lang), area: { top: 0, left: 0, bottom, right }, titleRows: [HEAD_ROW, HEAD_ROW] },
    showGridLines: false,
  };
}

export function dueBook(ledger: Ledger, options: DueBookOptions): WorkbookSpec {
  const sheet = dueSheet(ledger, options);
  const title = String(sheet.rows[0]?.cells[0]?.value ?? '');
  return { lang: ledger.lang, properties: { title }, sheets: [sheet], names: [], styles: CELL_STYLES, active: 0 };
}

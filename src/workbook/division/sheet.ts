/** 分工表: items × bodies, ● leads, ○ supports. */
import { DEPARTMENT_COLUMNS } from '../../i18n/departments';
import { DIVISION } from '../../i18n/division';
import { PRINT } from '../../i18n/print';
import type { Lang } from '../../i18n/lang';
import { SHEETS, TABLES } from '../../i18n/sheets';
import { columnName } from '../../ledger/columns/columns';
import { sayDay } from '../../ledger/dates/said';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { line, mergesOf, put, rowsOf, span, type PlacedCell } from '../canvas';
import { literal, wholeColumn } from '../departments/formulas';
import { quote } from '../formulas/terms';
import type { CellSpec, SheetSpec } from '../spec';
import { paleZeros } from '../style/zeros';
import { lineCount, widthOfWords, wrappedLines } from '../text-size';
import { divisionItems, dutyMarks, type DivisionItem, type DutyMark } from './items';

/** Items × bodies × rows up to which marks are formulas: beyond it recalculation takes minutes. */
export const LIVE_LIMIT = 4_000_000;

const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;
const NO = 0;
const ITEM = 1;
const LEADS = 2;
const SUPPORTS = 3;
const FIRST_BODY = 4;
const NO_WIDTH = 8;
const ITEM_WIDTH = 34;
/** Wide enough for a name of four characters on a line, for an English word in bold. */
const WIDTHS: Readonly<Record<Lang, number>> = { 'zh-CN': 8, en: 13 };
/** Bodies across one page: of more, the pages stand side by side. */
const ACROSS: Readonly<Record<Lang, number>> = { 'zh-CN': 16, en: 6 };
const TYPE = 10;
const BOLD = 1.06;

const symbol = (mark: DutyMark): string => (mark === null ? '' : DIVISION[mark]);

/** Rows of an item in which a body stands: those whose 编号 is the label or begins with it and `-`. */
function markFormula(lang: Lang, item: DivisionItem, row: number, body: number): string {
  const label = literal(a1(row, NO, 'column'));
  const pattern = `INDEX(${TABLES.departments[lang]}[${DEPARTMENT_COLUMNS.search[lang]}],${body})`;
  const found = (column: 'leads' | 'supports', of: string): string =>
    `COUNTIFS(${wholeColumn(lang, 'no')},${of},${wholeColumn(lang, column)},${pattern})`;
  const bare = item.entries.some(entry => !entry.row.no.includes('-'));
  const either = (column: 'leads' | 'supports'): string =>
    found(column, `${label}&"-*"`) + (bare ? `+${found(column, label)}` : '');
  return `IF(${pattern}="","",IF(${either('leads')}>0,"${DIVISION.lead}",IF(${either('supports')}>0,"${DIVISION.support}","")))`;
}

/** What stands instead of items where none has a unit, until units are typed. */
function nobodyCell(lang: Lang, items: number): CellSpec {
  const parts = [items, columnName('lead', lang), columnName('support', lang)];
  const value = parts.reduce<string>((text, part) => text.replace('{}', String(part)), DIVISION.nobody[lang]);
  const typed = (['lead', 'support'] as const).map(key => `COUNTIF(${wholeColumn(lang, key)},"?*")`).join('+');
  return { value, formula: `IF(${typed}>0,${quote(DIVISION.typed[lang])},${quote(value)})`, style: 'body' };
}

/** @param writtenOn today as a serial day: what marks that are values say of themselves. */
export function divisionSheet(
  ledger: Ledger,
  entries: readonly ComputedRow[],
  writtenOn: number,
  limit = LIVE_LIMIT,
): SheetSpec {
  const { lang, departments } = ledger;
  const items = divisionItems(entries);
  const live = items.length * departments.length * entries.length <= limit;
  const last = FIRST_ROW + items.length - 1;
  const lastColumn = FIRST_BODY + departments.length - 1;
  const marks = items.map(item => {
    const mark = dutyMarks(item);
    return departments.map(({ name }) => mark(name));
  });
  const count = (wanted: readonly DutyMark[], kind: DutyMark): number => wanted.filter(mark => mark === kind).length;
  const tally = (kind: 'lead' | 'support', found: readonly DutyMark[], range: string): CellSpec => ({
    value: count(found, kind),
    formula: `COUNTIF(${range},"${DIVISION[kind]}")`,
    style: 'total.count',
  });
  const across = (row: number): string =>
    `${a1(row, FIRST_BODY, 'column')}:${a1(row, Math.max(FIRST_BODY, lastColumn), 'column')}`;
  const down = (column: number): string =>
    `${a1(FIRST_ROW, column, 'row')}:${a1(Math.max(FIRST_ROW, last), column, 'row')}`;
  const head = (value: string): CellSpec => ({ value, style: 'head' });
  const bodyHead = (name: string, i: number): CellSpec => ({
    value: name,
    formula: `IFERROR(INDEX(${TABLES.departments[lang]}[${DEPARTMENT_COLUMNS.name[lang]}],${i + 1})&"","")`,
    style: 'head',
  });
  const totals = (['lead', 'support'] as const).flatMap((kind, k): PlacedCell[] => {
    const row = last + 1 + k;
    const words = kind === 'lead' ? DIVISION.leads : DIVISION.supports;
    return [
      put(row, NO, { value: k === 0 ? DIVISION.total[lang] : null, style: 'total.label' }),
      put(row, ITEM, { value: words[lang], style: 'total.label' }),
      put(row, LEADS, { value: null, style: 'total.label' }),
      put(row, SUPPORTS, { value: null, style: 'total.label' }),
      ...departments.map((_, d) =>
        put(
          row,
          FIRST_BODY + d,
          tally(
            kind,
            marks.map(of => of[d] ?? null),
            down(FIRST_BODY + d),
          ),
        ),
      ),
    ];
  });
  const idleBody = departments.map((_, d) => marks.every(of => (of[d] ?? null) === null));
  const someone = idleBody.includes(false);
  const named = ledger.rows.some(row => Boolean(row.lead) || Boolean(row.support));
  const nobody = items.length > 0 && !someone && !named;
  const note = live ? DIVISION.live[lang] : `${DIVISION.written[lang]}${sayDay(writtenOn, lang)}`;
  const placed: PlacedCell[] = [
    put(0, 0, { value: SHEETS.division[lang], style: 'title' }),
    // What is repeated on every page ends with the items: what stands above keeps within it.
    nobody ? span(1, NO, SUPPORTS, nobodyCell(lang, items.length)) : span(1, NO, ITEM, { value: note, style: 'note' }),
    ...line(HEAD_ROW, 0, [
      head(columnName('no', lang)),
      head(columnName('item', lang)),
      head(DIVISION.leads[lang]),
      head(DIVISION.supports[lang]),
      ...departments.map(({ name }, i) => bodyHead(name, i)),
    ]),
    ...items.flatMap((item, i) => {
      const row = FIRST_ROW + i;
      const found = marks[i] ?? [];
      return line(row, 0, [
        { value: item.label, style: 'cell.label' },
        { value: item.item, style: 'cell.text' },
        tally('lead', found, across(row)),
        tally('support', found, across(row)),
        ...found.map((mark, d): CellSpec => ({
          value: symbol(mark),
          ...(live ? { formula: markFormula(lang, item, row, d + 1) } : {}),
          style: 'mark',
        })),
      ]);
    }),
    ...(items.length > 0 ? totals : []),
  ];
  /** Heads are bold, which takes a little more. */
  const widths = departments.map(({ name }) => Math.max(WIDTHS[lang], widthOfWords(name, TYPE * BOLD, lang)));
  // Bodies without a part and items without a body keep their cells, so that they can be shown; on paper they are left out.
  const shown = idleBody.filter(idle => !idle).length;
  const headLines = Math.max(
    2,
    ...departments.map(({ name }, d) =>
      someone && idleBody[d] === true ? 1 : wrappedLines(name, widths[d] ?? 0, TYPE, lang),
    ),
  );
  const heights = new Map<number, number>([
    [0, 30],
    [1, nobody ? 50 : Math.max(18, wrappedLines(note, NO_WIDTH + ITEM_WIDTH, TYPE, lang) * 15 + 3)],
    [HEAD_ROW, headLines * 15 + 6],
    [last + 1, 18],
    [last + 2, 18],
    ...items.map((item, i): [number, number] => [FIRST_ROW + i, lineCount(item.item, ITEM_WIDTH) * 15 + 6]),
  ]);
  return {
    id: 'division',
    name: SHEETS.division[lang],
    visibility: 'visible',
    columns: [
      { width: NO_WIDTH },
      { width: ITEM_WIDTH },
      { width: 7 },
      { width: 9 },
      ...widths.map((width, d) => ({ width, ...(someone && idleBody[d] === true ? { hidden: true } : {}) })),
    ],
    rows: rowsOf(placed, heights).map((row, r) => {
      const idle = nobody ? r >= HEAD_ROW : marks[r - FIRST_ROW]?.every(mark => mark === null);
      return idle === true ? { ...row, hidden: true } : row;
    }),
    tables: [],
    validations: [],
    formats:
      items.length === 0
        ? []
        : [
            { top: FIRST_ROW, left: LEADS, bottom: last, right: SUPPORTS },
            ...(departments.length === 0
              ? []
              : [{ top: last + 1, left: FIRST_BODY, bottom: last + 2, right: lastColumn }]),
          ].map(paleZeros),
    charts: [],
    merges: mergesOf(placed),
    freeze: { rows: FIRST_ROW, columns: FIRST_BODY },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: [HEAD_ROW, HEAD_ROW],
      ...(shown > ACROSS[lang] ? { titleColumns: [NO, ITEM] as const } : {}),
      fitWidth: Math.max(1, Math.ceil(shown / ACROSS[lang])),
      fitHeight: 0,
      footer: `&C${PRINT.footer[lang]}`,
    },
    showGridLines: false,
  };
}

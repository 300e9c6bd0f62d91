/** 部门: the bodies that can own rows, with counts that follow the matrix. */
import type { Lang } from '../../i18n/lang';
import { DEPARTMENT_COLUMNS, DEPARTMENT_NOTE } from '../../i18n/departments';
import { joinNames } from '../../i18n/marks';
import { NAMES, SHEETS, TABLES } from '../../i18n/sheets';
import { tidyName } from '../../ledger/rows/names';
import { inGroup } from '../../ledger/status/groups';
import { indexBodies, type BodyIndex } from '../../ledger/status/totals';
import type { ComputedRow } from '../../ledger/status/compute';
import { unitFiguresOf, rankOf, type UnitFigures } from '../../ledger/summary/ranking';
import type { Department, Ledger } from '../../ledger/types';
import { absoluteReference } from '../../grid/a1';
import { across } from '../print/frame';
import type { CellSpec, NameSpec, RowSpec, SheetSpec } from '../spec';
import { RANK_STEP } from '../../ledger/status/lists';
import { paleZeros } from '../style/zeros';
import { wrappedLines } from '../text-size';
import { countFormula, type CountKey } from './formulas';

type Key = keyof typeof DEPARTMENT_COLUMNS;
const KEYS = Object.keys(DEPARTMENT_COLUMNS) as readonly Key[];
const isCount = (key: Key): key is CountKey => !['name', 'aliases', 'contact', 'keywords'].includes(key);

const isHidden = (key: Key): boolean => key === 'search' || key === 'rank' || key === 'placing';

/** Row of the table's header, from 0. */
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** In characters; with them the type has 7.5 points across A4. English heads have longer words. */
const WIDTHS: Readonly<Record<Lang, Readonly<Partial<Record<Key, number>>>>> = {
  'zh-CN': { name: 17, aliases: 18, contact: 8, keywords: 34, onPace: 7.5 },
  en: { name: 18, aliases: 14, contact: 9, keywords: 26, supported: 9.5, overdue: 8, blank: 7.5, rate: 10.5 },
};
const COUNT_WIDTH = 6.3;
const TYPE = 10;
const widthOf = (key: Key, lang: Lang): number => WIDTHS[lang][key] ?? COUNT_WIDTH;

/** An empty list keeps one blank row, since a table needs one. */
const lastRow = (departments: readonly Department[]): number => FIRST_ROW + Math.max(1, departments.length) - 1;

type Counted = Readonly<Record<CountKey, number | string>>;

function counted(unit: UnitFigures, ranked: readonly UnitFigures[], index: BodyIndex, line: number): Counted {
  const { name, counts, lateShare } = unit;
  const place = ranked.includes(unit) ? rankOf(unit, ranked) : '';
  return {
    led: counts.rows,
    supported: index.supportedBy(name).length,
    done: inGroup(counts.byStatus, 'done'),
    onPace: inGroup(counts.byStatus, 'onPace'),
    behind: inGroup(counts.byStatus, 'behind'),
    overdue: inGroup(counts.byStatus, 'overdue'),
    other: inGroup(counts.byStatus, 'other'),
    blank: counts.blank,
    rate: counts.rate ?? '',
    search: `*、${tidyName(name).replace(/[~*?]/g, '~$&')}、*`,
    rank: counts.rows > 0 ? counts.rows * RANK_STEP - line : '',
    late: counts.rows > 0 ? lateShare : '',
    place,
    placing: place === '' ? '' : place * RANK_STEP + line,
  };
}

function cell(department: Department, key: Key, numbers: Counted | null, lang: Lang): CellSpec {
  if (isCount(key)) {
    const style = key === 'rate' || key === 'late' ? 'cell.percent' : 'cell.count';
    return { value: numbers?.[key] ?? '', formula: countFormula(lang, key), style };
  }
  const value = department[key];
  const text = typeof value === 'string' ? value : joinNames(value, lang);
  return { value: text === '' ? null : text, style: 'input.text' };
}

function dataRow(department: Department, numbers: Counted | null, lang: Lang): RowSpec {
  const lines = (text: string, key: Key): number => wrappedLines(text, widthOf(key, lang), TYPE, lang);
  const most = Math.max(
    lines(department.name, 'name'),
    lines(joinNames(department.aliases, lang), 'aliases'),
    lines(department.contact, 'contact'),
    lines(joinNames(department.keywords, lang), 'keywords'),
  );
  return { height: most * 15 + 7, cells: KEYS.map(key => cell(department, key, numbers, lang)) };
}

const BLANK: Department = { name: '', aliases: [], contact: '', keywords: [] };

export function departmentNames(ledger: Ledger): NameSpec[] {
  const { lang, departments } = ledger;
  return [
    {
      name: NAMES.departments[lang],
      refersTo: absoluteReference(SHEETS.departments[lang], FIRST_ROW, 0, lastRow(departments), 0),
    },
  ];
}

export function departmentsSheet(ledger: Ledger, entries: readonly ComputedRow[]): SheetSpec {
  const { lang } = ledger;
  const departments = ledger.departments.length === 0 ? [BLANK] : ledger.departments;
  const last = lastRow(departments);
  const lastShown = KEYS.filter(key => !isHidden(key)).length - 1;
  const index = indexBodies(entries);
  const units = departments.map(({ name }) => unitFiguresOf(name, index.ledBy(name)));
  const least = Math.max(1, ledger.settings.rankLeast);
  const ranked = units.filter(({ counts }) => counts.rows >= least);
  const numbers = units.map((unit, i) =>
    tidyName(unit.name) === '' ? null : counted(unit, ranked, index, FIRST_ROW + i + 1),
  );
  return {
    id: 'departments',
    name: SHEETS.departments[lang],
    visibility: 'visible',
    columns: KEYS.map(key => ({ width: widthOf(key, lang), ...(isHidden(key) ? { hidden: true } : {}) })),
    rows: [
      { height: 30, cells: [{ value: SHEETS.departments[lang], style: 'title' }] },
      { height: 34, cells: [{ value: DEPARTMENT_NOTE[lang], style: 'note' }] },
      { height: 32, cells: KEYS.map(key => ({ value: DEPARTMENT_COLUMNS[key][lang], style: 'head' })) },
      ...departments.map((department, i) => dataRow(department, numbers[i] ?? null, lang)),
    ],
    tables: [
      {
        name: TABLES.departments[lang],
        area: { top: HEADER_ROW, left: 0, bottom: last, right: KEYS.length - 1 },
        columns: KEYS.map(key => {
          const name = DEPARTMENT_COLUMNS[key][lang];
          return isCount(key) ? { name, formula: countFormula(lang, key) } : { name };
        }),
        style: 'TableStyleLight1',
        filter: true,
      },
    ],
    validations: [],
    formats: [paleZeros({ top: FIRST_ROW, left: KEYS.indexOf('led'), bottom: last, right: KEYS.indexOf('blank') })],
    charts: [],
    merges: [{ top: 1, left: 0, bottom: 1, right: lastShown }],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: {
      ...across(lang),
      titleRows: [HEADER_ROW, HEADER_ROW],
      area: { top: 0, left: 0, bottom: last, right: lastShown },
    },
    showGridLines: false,
  };
}

/** 部门: the bodies that can own rows, with counts that follow the matrix. */
import type { Lang } from '../../i18n/lang';
import { DEPARTMENT_COLUMNS, DEPARTMENT_NOTE } from '../../i18n/departments';
import { NAMES, SHEETS, TABLES } from '../../i18n/sheets';
import { tidyName } from '../../ledger/rows/names';
import { inGroup } from '../../ledger/status/groups';
import { indexBodies, type BodyIndex } from '../../ledger/status/totals';
import type { ComputedRow } from '../../ledger/status/compute';
import { figuresOf, placeOf, type UnitFigures } from '../../ledger/summary/ranking';
import type { Department, Ledger } from '../../ledger/types';
import { absolute } from '../../grid/a1';
import type { CellSpec, NameSpec, RowSpec, SheetSpec } from '../spec';
import { RANK_STEP } from '../../ledger/status/lists';
import { paleZeros } from '../style/zeros';
import { lineCount } from '../text-size';
import { countFormula, type CountKey } from './formulas';

type Key = keyof typeof DEPARTMENT_COLUMNS;
const KEYS = Object.keys(DEPARTMENT_COLUMNS) as readonly Key[];
const isCount = (key: Key): key is CountKey => !['name', 'aliases', 'contact', 'keywords'].includes(key);

const isHidden = (key: Key): boolean => key === 'search' || key === 'rank' || key === 'placing';

/** Row of the table's header, from 0. */
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTHS: Readonly<Partial<Record<Key, number>>> = { name: 26, aliases: 22, contact: 12, keywords: 40 };

/** An empty list keeps one blank row, since a table needs one. */
const lastRow = (departments: readonly Department[]): number => FIRST_ROW + Math.max(1, departments.length) - 1;

type Counted = Readonly<Record<CountKey, number | string>>;

function counted(unit: UnitFigures, ranked: readonly UnitFigures[], index: BodyIndex, line: number): Counted {
  const { name, counts, lateShare } = unit;
  const place = ranked.includes(unit) ? placeOf(unit, ranked) : '';
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
  const text = typeof value === 'string' ? value : value.join('、');
  return { value: text === '' ? null : text, style: 'input.text' };
}

function dataRow(department: Department, numbers: Counted | null, lang: Lang): RowSpec {
  const lines = Math.max(
    lineCount(department.name, WIDTHS.name ?? 26),
    lineCount(department.aliases.join('、'), WIDTHS.aliases ?? 22),
    lineCount(department.keywords.join('、'), WIDTHS.keywords ?? 40),
  );
  return { height: lines * 15 + 7, cells: KEYS.map(key => cell(department, key, numbers, lang)) };
}

const BLANK: Department = { name: '', aliases: [], contact: '', keywords: [] };

export function departmentNames(ledger: Ledger): NameSpec[] {
  const { lang, departments } = ledger;
  return [
    {
      name: NAMES.departments[lang],
      refersTo: absolute(SHEETS.departments[lang], FIRST_ROW, 0, lastRow(departments), 0),
    },
  ];
}

export function departmentsSheet(ledger: Ledger, entries: readonly ComputedRow[]): SheetSpec {
  const { lang } = ledger;
  const departments = ledger.departments.length === 0 ? [BLANK] : ledger.departments;
  const last = lastRow(departments);
  const index = indexBodies(entries);
  const units = departments.map(({ name }) => figuresOf(name, index.ledBy(name)));
  const least = Math.max(1, ledger.settings.rankLeast);
  const ranked = units.filter(({ counts }) => counts.rows >= least);
  const numbers = units.map((unit, i) =>
    tidyName(unit.name) === '' ? null : counted(unit, ranked, index, FIRST_ROW + i + 1),
  );
  return {
    id: 'departments',
    name: SHEETS.departments[lang],
    visibility: 'visible',
    columns: KEYS.map(key => ({ width: WIDTHS[key] ?? 11, ...(isHidden(key) ? { hidden: true } : {}) })),
    rows: [
      { height: 30, cells: [{ value: SHEETS.departments[lang], style: 'title' }] },
      { height: 18, cells: [{ value: DEPARTMENT_NOTE[lang], style: 'note.line' }] },
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
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: [HEADER_ROW, HEADER_ROW],
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: last, right: KEYS.filter(key => !isHidden(key)).length - 1 },
    },
    showGridLines: false,
  };
}

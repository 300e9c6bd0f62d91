/** Tables of 总览 by section and by lead unit. */
import { TABLES } from '../../i18n/sheets';
import { DEPARTMENT_COLUMNS } from '../../i18n/departments';
import type { Lang } from '../../i18n/lang';
import { GROUP_COLUMNS, OVERVIEW } from '../../i18n/overview';
import { columnName } from '../../ledger/columns/columns';
import { LIGHT } from '../../ledger/columns/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { markedNames, tidyName } from '../../ledger/rows/names';
import { inGroup } from '../../ledger/status/groups';
import { round6 } from '../../ledger/status/round';
import { countRows, indexBodies, type RowCounts } from '../../ledger/status/totals';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Department, Light } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { line, put, type PlacedCell } from '../canvas';
import { groupFormula, literal, paceFormula, ratedFormula, rateFormula, wholeColumn } from '../departments/formulas';
import { quote } from '../formulas/terms';
import type { CellSpec } from '../spec';
import type { Area } from '../../grid/area';
import { CRITERION, LABEL, MOST_LEADS, POSITION, SPARE_LINES } from './layout';

type Key = keyof typeof GROUP_COLUMNS;
const KEYS = Object.keys(GROUP_COLUMNS) as readonly Key[];
const COUNTED = ['done', 'onPace', 'behind', 'overdue'] as const;
const LIGHTS = [...LIGHT.keys()];

/** One line of a table: whom it counts, and how a formula finds the same rows. */
interface Group {
  readonly label: CellSpec;
  readonly criterion: CellSpec;
  readonly position?: CellSpec;
  /** What another sheet has counted already: looked up, not counted again. */
  readonly known?: Readonly<Partial<Record<Key, string>>>;
  readonly counts: RowCounts;
  /** A line that stands ready for a body that leads nothing yet: all its cells are empty. */
  readonly spare?: true;
}

/** What is left of a line's first number. */
const rest = (row: number, taken: readonly number[]): string =>
  [a1(row, 1), ...taken.map(column => a1(row, column))].join('-');

const guarded = (row: number, formula: string): string => `IF(${a1(row, CRITERION, 'column')}="","",${formula})`;

function numberCell(lang: Lang, key: Key, { counts, known }: Group, row: number, criterion: string): CellSpec {
  const guard = (formula: string): string => guarded(row, known?.[key] ?? formula);
  switch (key) {
    case 'rows':
      return {
        value: counts.rows,
        formula: guard(`COUNTIFS(${criterion})`),
        style: 'cell.count',
      };
    case 'rated':
      return { value: counts.rated, formula: guard(ratedFormula(lang, criterion)), style: 'cell.count' };
    case 'rate':
      return { value: counts.rate ?? '', formula: guard(rateFormula(lang, criterion)), style: 'cell.percent' };
    case 'pace':
      return { value: counts.pace ?? '', formula: guard(paceFormula(lang, criterion)), style: 'cell.percent' };
    case 'gap': {
      const [rate, pace] = [a1(row, 1 + KEYS.indexOf('rate')), a1(row, 1 + KEYS.indexOf('pace'))];
      const gap = counts.rate === null || counts.pace === null ? '' : round6((counts.rate - counts.pace) * 100);
      const formula = `IF(AND(ISNUMBER(${rate}),ISNUMBER(${pace})),ROUND((${rate}-${pace})*100,6),"")`;
      return { value: gap, formula, style: 'cell.points' };
    }
    default: {
      const others = (): string =>
        rest(
          row,
          COUNTED.map(each => 1 + KEYS.indexOf(each)),
        );
      return {
        value: inGroup(counts.byStatus, key),
        formula: guard(key === 'other' ? others() : groupFormula(lang, criterion, key)),
        style: 'cell.count',
      };
    }
  }
}

function groupLine(lang: Lang, group: Group, row: number, column: string): PlacedCell[] {
  const criterion = `${column},${a1(row, CRITERION, 'column')}`;
  const firstLight = 1 + KEYS.length;
  /** A line that says nothing yet has no lines around it: on paper it is only room. */
  const shown = (cell: CellSpec): CellSpec =>
    group.spare ? { ...cell, value: '', style: (cell.style ?? '').replace('cell', 'line') } : cell;
  const lights = LIGHTS.map((light, i): CellSpec => {
    const counted = `COUNTIFS(${criterion},${wholeColumn(lang, 'light')},${quote(wordOf(LIGHT, light, lang))})`;
    const others = (): string =>
      rest(
        row,
        LIGHTS.slice(0, i).map((_, each) => firstLight + each),
      );
    return {
      value: group.counts.byLight[light],
      formula: guarded(row, i === LIGHTS.length - 1 ? others() : counted),
      style: 'cell.count',
    };
  });
  return [
    put(row, LABEL, group.label),
    ...line(
      row,
      1,
      KEYS.map(key => shown(numberCell(lang, key, group, row, criterion))),
    ),
    ...line(row, firstLight, lights.map(shown)),
    ...(group.position === undefined ? [] : [put(row, POSITION, group.position)]),
    put(row, CRITERION, group.criterion),
  ];
}

export interface GroupTable {
  readonly placed: readonly PlacedCell[];
  /** First and last line of the numbers, and the row after. */
  readonly first: number;
  readonly last: number;
  readonly labels: readonly string[];
}

/** Where a table holds counts: not its means, which may well be 0. */
export function countsOf({ first, last }: GroupTable): Area[] {
  const strip = (left: number, right: number): Area => ({ top: first, left, bottom: last, right });
  return [strip(1, KEYS.indexOf('rate')), strip(1 + KEYS.length, KEYS.length + LIGHTS.length)];
}

function groupTable(
  lang: Lang,
  at: number,
  title: string,
  head: string,
  groups: readonly Group[],
  column: string,
): GroupTable {
  const heads = [
    { value: head, style: 'head' },
    ...KEYS.map(key => ({ value: GROUP_COLUMNS[key][lang], style: 'head' })),
    ...LIGHTS.map((light: Light) => ({ value: wordOf(LIGHT, light, lang), style: `light.${light}` })),
  ];
  const first = at + 2;
  return {
    placed: [
      put(at, LABEL, { value: title, style: 'heading' }),
      ...line(at + 1, LABEL, heads),
      ...groups.flatMap((group, i) => groupLine(lang, group, first + i, column)),
    ],
    first,
    last: first + groups.length - 1,
    labels: groups.map(group => String(group.label.value)),
  };
}

/** Lines by 板块, in the order of the matrix. Without sections one line counts all. */
export function sectionTable(lang: Lang, at: number, entries: readonly ComputedRow[]): GroupTable {
  const bySection = new Map<string, ComputedRow[]>();
  const names = new Map<string, string>();
  for (const entry of entries) {
    const name = tidyName(entry.row.section);
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, name);
    const list = bySection.get(key);
    if (list === undefined) bySection.set(key, [entry]);
    else list.push(entry);
  }
  if (bySection.size === 0) bySection.set('', []);
  const groups = [...bySection].map(([key, rows], i): Group => {
    const name = names.get(key) ?? '';
    const label = a1(at + 2 + i, LABEL, 'column');
    return {
      label: { value: name === '' ? OVERVIEW.noSection[lang] : name, style: 'cell' },
      criterion: {
        value: `、${name.replace(/[~*?]/g, '~$&')}、`,
        formula: name === '' ? '"、、"' : `"、"&${literal(label)}&"、"`,
      },
      counts: countRows(rows),
    };
  });
  return groupTable(
    lang,
    at,
    OVERVIEW.sections[lang],
    columnName('section', lang),
    groups,
    wholeColumn(lang, 'sections'),
  );
}

/** Listed units that lead a row. */
export function leadingUnits(
  entries: readonly ComputedRow[],
  departments: readonly Department[],
): readonly Department[] {
  const index = indexBodies(entries);
  return departments.filter(({ name }) => index.ledBy(name).length > 0);
}

/** Lines by 牵头单位: one for rows that nobody leads, those that lead most, and spare ones for listed bodies that may lead some day. */
export function leadTable(
  lang: Lang,
  at: number,
  entries: readonly ComputedRow[],
  departments: readonly Department[],
): GroupTable {
  const index = indexBodies(entries);
  const table = TABLES.departments[lang];
  const column = (key: keyof typeof DEPARTMENT_COLUMNS): string => `${table}[${DEPARTMENT_COLUMNS[key][lang]}]`;
  const ranked = departments
    .map((department, place) => ({ name: department.name, place, rows: index.ledBy(department.name) }))
    .sort((a, b) => b.rows.length - a.rows.length || a.place - b.place)
    .slice(0, MOST_LEADS);
  const leading = ranked.filter(({ rows }) => rows.length > 0).length;
  const groups = ranked.slice(0, leading + SPARE_LINES.leads).map(({ name, place, rows }, i): Group => {
    const spare = rows.length === 0;
    const position = a1(at + 3 + i, POSITION, 'column');
    const rank = column('rank');
    const found = (key: keyof typeof DEPARTMENT_COLUMNS): string => `INDEX(${column(key)},${position})`;
    const of = (key: keyof typeof DEPARTMENT_COLUMNS): string => `IF(${position}="","",${found(key)})`;
    return {
      ...(spare ? { spare } : {}),
      label: { value: spare ? '' : name, formula: of('name'), style: spare ? 'line' : 'cell' },
      position: { value: spare ? '' : place + 1, formula: `IFERROR(MATCH(LARGE(${rank},${i + 1}),${rank},0),"")` },
      criterion: { value: spare ? '' : `*、${name.replace(/[~*?]/g, '~$&')}、*`, formula: of('search') },
      known: {
        rows: found('led'),
        rate: found('rate'),
        ...Object.fromEntries(COUNTED.map(key => [key, found(key)])),
      },
      counts: countRows(rows),
    };
  });
  const nobody: Group = {
    label: { value: OVERVIEW.noLead[lang], style: 'cell' },
    criterion: { value: '、、', formula: '"、、"' },
    counts: countRows(entries.filter(({ row }) => markedNames(row.lead) === '、、')),
  };
  return groupTable(
    lang,
    at,
    OVERVIEW.leads[lang],
    columnName('lead', lang),
    [nobody, ...groups],
    wholeColumn(lang, 'leads'),
  );
}

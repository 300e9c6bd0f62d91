/** Charts of 总览: completion against pace by section, status by lead unit. */
import type { Lang } from '../../i18n/lang';
import { GROUP_COLUMNS, OVERVIEW } from '../../i18n/overview';
import { SHEETS } from '../../i18n/sheets';
import { absoluteReference } from '../../grid/a1';
import type { ChartSpec } from '../spec';
import { LIGHT_SOLID } from '../style/palette';
import type { GroupTable } from './groups';
import { CHART_LEADS, CHART_ROWS, CHART_SECTIONS, LABEL, LAST, ROW } from './layout';

const KEYS = Object.keys(GROUP_COLUMNS) as readonly (keyof typeof GROUP_COLUMNS)[];

/** A chart with fewer bars would show them as blocks. */
const FEWEST = 4;

const COLORS = {
  done: LIGHT_SOLID.blue,
  onPace: LIGHT_SOLID.green,
  behind: LIGHT_SOLID.yellow,
  overdue: LIGHT_SOLID.red,
  other: LIGHT_SOLID.grey,
  rate: '2E75B6',
  pace: 'BFBFBF',
} as const;

const strip = (lang: Lang, table: GroupTable, column: number): string =>
  absoluteReference(SHEETS.overview[lang], table.first, column, table.last, column);

/** The first lines of a table: a chart of its height can name no more. */
const first = (table: GroupTable, most: number): GroupTable => ({
  ...table,
  last: Math.min(table.last, table.first + most - 1),
});

/** What a chart shows, and that it does not show all. */
const titled = (title: string, table: GroupTable, most: number, rest: string): string =>
  table.last - table.first >= most ? `${title}${rest.replace('{}', String(most))}` : title;

const series = (lang: Lang, table: GroupTable, keys: readonly (keyof typeof COLORS)[]): ChartSpec['series'] =>
  keys.map(key => ({
    name: GROUP_COLUMNS[key][lang],
    values: strip(lang, table, 1 + KEYS.indexOf(key)),
    color: COLORS[key],
  }));

/** Sections in the order of the plan; where there are many, the first of them: all stand in the table. */
export const paceChart = (lang: Lang, sections: GroupTable): ChartSpec => ({
  name: 'pace',
  type: 'bar',
  title: titled(OVERVIEW.chartPace[lang], sections, CHART_SECTIONS, OVERVIEW.chartFirst[lang]),
  categories: strip(lang, first(sections, CHART_SECTIONS), LABEL),
  series: series(lang, first(sections, CHART_SECTIONS), ['rate', 'pace']),
  area: { top: ROW.headings, left: 8, bottom: ROW.chart - 2, right: LAST },
  percentAxis: true,
});

/** Lines that name a unit, and room for some that may lead one day. */
const named = (leads: GroupTable): GroupTable =>
  first(leads, Math.min(CHART_LEADS, Math.max(FEWEST, leads.labels.filter(label => label !== '').length)));

/** The units that lead most; all of them stand in the table. Where nobody leads, sections: one bar for everything says nothing. */
export const statusChart = (lang: Lang, leads: GroupTable, sections: GroupTable, someLead: boolean): ChartSpec => ({
  name: 'status',
  type: 'barStacked',
  title: someLead
    ? titled(OVERVIEW.chartStatus[lang], leads, CHART_LEADS, OVERVIEW.chartMost[lang])
    : titled(OVERVIEW.chartSections[lang], sections, CHART_LEADS, OVERVIEW.chartFirst[lang]),
  categories: strip(lang, someLead ? named(leads) : first(sections, CHART_LEADS), LABEL),
  series: series(lang, someLead ? named(leads) : first(sections, CHART_LEADS), [
    'done',
    'onPace',
    'behind',
    'overdue',
    'other',
  ]),
  area: { top: ROW.chart, left: LABEL, bottom: ROW.chart + CHART_ROWS - 1, right: LAST },
});

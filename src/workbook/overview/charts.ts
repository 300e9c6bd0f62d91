/** Charts of 总览: completion against pace by section, status by lead unit. */
import type { Lang } from '../../i18n/lang';
import { GROUP_COLUMNS, OVERVIEW } from '../../i18n/overview';
import { SHEETS } from '../../i18n/sheets';
import { absolute } from '../a1';
import type { ChartSpec } from '../spec';
import { LIGHT_SOLID } from '../style/palette';
import type { GroupTable } from './groups';
import { CHART_LEADS, CHART_ROWS, LABEL, LAST, ROW } from './layout';

const KEYS = Object.keys(GROUP_COLUMNS) as readonly (keyof typeof GROUP_COLUMNS)[];

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
  absolute(SHEETS.overview[lang], table.first, column, table.last, column);

const first = (table: GroupTable): GroupTable => ({
  ...table,
  last: Math.min(table.last, table.first + CHART_LEADS - 1),
});

const series = (lang: Lang, table: GroupTable, keys: readonly (keyof typeof COLORS)[]): ChartSpec['series'] =>
  keys.map(key => ({
    name: GROUP_COLUMNS[key][lang],
    values: strip(lang, table, 1 + KEYS.indexOf(key)),
    color: COLORS[key],
  }));

export const paceChart = (lang: Lang, sections: GroupTable): ChartSpec => ({
  name: 'pace',
  type: 'bar',
  title: OVERVIEW.chartPace[lang],
  categories: strip(lang, sections, LABEL),
  series: series(lang, sections, ['rate', 'pace']),
  area: { top: ROW.headings, left: 8, bottom: ROW.chart - 2, right: LAST },
  percentAxis: true,
});

/** The units that lead most; all of them stand in the table. */
export const statusChart = (lang: Lang, leads: GroupTable): ChartSpec => ({
  name: 'status',
  type: 'barStacked',
  title: OVERVIEW.chartStatus[lang],
  categories: strip(lang, first(leads), LABEL),
  series: series(lang, first(leads), ['done', 'onPace', 'behind', 'overdue', 'other']),
  area: { top: ROW.chart, left: LABEL, bottom: ROW.chart + CHART_ROWS - 1, right: LAST },
});

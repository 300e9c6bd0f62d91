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
const titled = (title: string, count: number, most: number, rest: string): string =>
  count > most ? `${title}${rest.replace('{}', String(most))}` : title;

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
  title: titled(OVERVIEW.chartPace[lang], sections.labels.length, CHART_SECTIONS, OVERVIEW.chartFirst[lang]),
  categories: strip(lang, first(sections, CHART_SECTIONS), LABEL),
  series: series(lang, first(sections, CHART_SECTIONS), ['rate', 'pace']),
  area: { top: ROW.headings, left: 8, bottom: ROW.chart - 2, right: LAST },
  percentAxis: true,
});

const isNamed = (label: string): boolean => label !== '';

/** The units that lead most; all of them stand in the table. Where nobody leads, sections: one bar for everything says nothing. */
export function statusChart(
  lang: Lang,
  leads: GroupTable,
  sections: GroupTable,
  { someLead, everyLed }: { readonly someLead: boolean; readonly everyLed: boolean },
): ChartSpec {
  // The first line, of rows without a unit, is hidden where there are none; hidden lines have no bar. Room for some that may lead one day.
  const skipped = everyLed ? 1 : 0;
  const lines = Math.max(FEWEST, leads.labels.slice(skipped).filter(isNamed).length);
  const named = first({ ...leads, first: leads.first + skipped }, Math.min(CHART_LEADS, lines));
  const table = someLead ? named : first(sections, CHART_LEADS);
  const units = leads.labels.slice(1).filter(isNamed).length;
  return {
    name: 'status',
    type: 'barStacked',
    title: someLead
      ? titled(OVERVIEW.chartStatus[lang], units, CHART_LEADS - 1 + skipped, OVERVIEW.chartMost[lang])
      : titled(OVERVIEW.chartSections[lang], sections.labels.length, CHART_LEADS, OVERVIEW.chartFirst[lang]),
    categories: strip(lang, table, LABEL),
    series: series(lang, table, ['done', 'onPace', 'behind', 'overdue', 'other']),
    area: { top: ROW.chart, left: LABEL, bottom: ROW.chart + CHART_ROWS - 1, right: LAST },
  };
}

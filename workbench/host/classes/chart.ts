import type { Area } from '../../../src/grid/area';
import { parseAddress } from '../model/address';
import { display } from '../model/read';
import type { Block, Sheet } from '../model/sheet';
import type { Chart, Series } from '../model/state';
import { absolute } from '../model/structure';
import { number, text, word } from '../protocol/args';
import { invalid, notFound } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object, stateOf } from '../protocol/object';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';
import { itemAt } from './workbook';

type State = { readonly sheet: Sheet; readonly chart: Chart };

const item = (sheet: Sheet, chart: Chart) => object('Chart', { sheet, chart });
const find = (sheet: Sheet, name: unknown): Chart | undefined =>
  sheet.charts.find(c => c.name === name || c.id === name);

/** One series per column (or row) of the source, its first cell as name if it is text, the first column as categories. */
function seriesOf(source: Block, byRows: boolean): Series[] {
  const { sheet, area } = source;
  const lines: Area[] = [];
  if (byRows) for (let r = area.top; r <= area.bottom; r++) lines.push({ ...area, top: r, bottom: r });
  else for (let c = area.left; c <= area.right; c++) lines.push({ ...area, left: c, right: c });
  const head = display(sheet, area.top, area.left);
  const hasNames =
    Number.isNaN(Number(display(sheet, lines[1]?.top ?? area.top, lines[1]?.left ?? area.left))) || head === '';
  const rest = (a: Area): Area => (!hasNames ? a : byRows ? { ...a, left: a.left + 1 } : { ...a, top: a.top + 1 });
  const [first, ...others] = lines;
  const data = first && others.length > 0 ? others : lines;
  return data.map((line, index) => ({
    name: hasNames ? display(sheet, line.top, line.left) : `Series${index + 1}`,
    values: absolute(sheet.name, rest(line)),
    categories: first && others.length > 0 ? absolute(sheet.name, rest(first)) : '',
    color: '',
  }));
}

export const chartCollection: HostClass<Sheet> = {
  get: { Count: s => s.charts.length },
  items: s => s.charts.map(c => item(s, c)),
  call: {
    Add: (sheet, [type, source, by], host) => {
      const at = 'ChartCollection.add';
      const from = stateOf(source, 'Range');
      if (!from) throw invalid(at);
      const rows = word(host, 'ChartSeriesBy', by ?? 'Auto', at) === 'Rows';
      const id = sheet.book.newId('chart');
      const chart: Chart = {
        id,
        name: `Chart ${sheet.charts.length + 1}`,
        type: word(host, 'ChartType', type, at),
        title: { text: '', visible: true },
        legend: { visible: true, position: 'Bottom' },
        series: seriesOf(from, rows),
        box: { left: 100, top: 100, width: 360, height: 216 },
        valueAxis: { numberFormat: 'General', maximum: '', minimum: '', reversed: false },
        categoryAxis: { numberFormat: 'General', reversed: false },
      };
      sheet.charts.push(chart);
      return item(sheet, chart);
    },
    GetCount: s => s.charts.length,
    GetItemAt: (s, [index]) => item(s, itemAt(s.charts, index, 'ChartCollection.getItemAt')),
    GetItemOrNullObject: (s, [name]) => {
      const found = find(s, name);
      return found ? item(s, found) : null;
    },
    /** Through its id, by which the client finds an object of a collection again. */
    '[]': (s, [id]) => {
      const found = find(s, id);
      if (!found) throw notFound('ChartCollection.getItem');
      return item(s, found);
    },
    GetItem: (s, [name]) => {
      const found = find(s, name);
      if (!found) throw notFound('ChartCollection.getItem');
      return item(s, found);
    },
  },
};

const start = (map: ReadonlyMap<number, number>, standard: number, to: number): number => {
  let sum = to * standard;
  for (const [at, value] of map) if (at < to) sum += value - standard;
  return sum;
};

/** Points from the sheet's corner to the corners of an area. */
export function boxOf(sheet: Sheet, area: Area): Chart['box'] {
  const left = start(sheet.widths, STANDARD_WIDTH, area.left);
  const top = start(sheet.heights, STANDARD_HEIGHT, area.top);
  return {
    left,
    top,
    width: start(sheet.widths, STANDARD_WIDTH, area.right + 1) - left,
    height: start(sheet.heights, STANDARD_HEIGHT, area.bottom + 1) - top,
  };
}

const corner = (value: unknown): Area => {
  const area = stateOf(value, 'Range')?.area ?? (typeof value === 'string' ? parseAddress(value)?.area : undefined);
  if (!area) throw invalid('Chart.setPosition');
  return area;
};

const SIZES = ['left', 'top', 'width', 'height'] as const;
const capital = (word_: string): string => `${word_.charAt(0).toUpperCase()}${word_.slice(1)}`;

export const chart: HostClass<State> = {
  id: of => of.chart.id,
  get: {
    Id: of => of.chart.id,
    Name: of => of.chart.name,
    ChartType: of => of.chart.type,
    ...Object.fromEntries(SIZES.map(s => [capital(s), (of: State) => of.chart.box[s]])),
  },
  set: {
    Name: (of, value) => {
      of.chart.name = text(value, 'Chart.name');
    },
    ChartType: (of, value, host) => {
      of.chart.type = word(host, 'ChartType', value, 'Chart.chartType');
    },
    ...Object.fromEntries(
      SIZES.map(s => [
        capital(s),
        (of: State, value: unknown) => {
          of.chart.box[s] = number(value, `Chart.${s}`);
        },
      ]),
    ),
  },
  go: {
    Title: of => object('ChartTitle', of),
    Legend: of => object('ChartLegend', of),
    Axes: of => object('ChartAxes', of),
    Series: of => object('ChartSeriesCollection', of),
    Worksheet: of => object('Worksheet', of.sheet),
  },
  call: {
    SetPosition: (of, [from, to]) => {
      const first = corner(from);
      const last = to === null || to === undefined ? undefined : corner(to);
      const box = boxOf(of.sheet, {
        ...first,
        bottom: last?.bottom ?? first.bottom,
        right: last?.right ?? first.right,
      });
      of.chart.box = last ? box : { ...of.chart.box, left: box.left, top: box.top };
    },
    Delete: of => {
      of.sheet.charts = of.sheet.charts.filter(c => c !== of.chart);
    },
  },
};

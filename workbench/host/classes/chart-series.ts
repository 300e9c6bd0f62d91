import type { Chart, Series } from '../model/state';
import type { Sheet } from '../model/sheet';
import { absolute } from '../model/structure';
import { colour, text, word } from '../protocol/args';
import { invalid } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object, stateOf } from '../protocol/object';
import { itemAt } from './workbook';

type State = { readonly sheet: Sheet; readonly chart: Chart };

export const chartSeriesCollection: HostClass<State> = {
  get: { Count: of => of.chart.series.length },
  items: of => of.chart.series.map(series => object('ChartSeries', { ...of, series })),
  call: {
    Add: (of, [name]) => {
      const series: Series = {
        name:
          name === null || name === undefined
            ? `Series${of.chart.series.length + 1}`
            : text(name, 'ChartSeriesCollection.add'),
        values: '',
        categories: '',
        color: '',
      };
      of.chart.series.push(series);
      return object('ChartSeries', { ...of, series });
    },
    GetCount: of => of.chart.series.length,
    GetItemAt: (of, [index]) =>
      object('ChartSeries', { ...of, series: itemAt(of.chart.series, index, 'ChartSeriesCollection.getItemAt') }),
  },
};

const source = (value: unknown, location: string): string => {
  const block = stateOf(value, 'Range');
  if (!block) throw invalid(location);
  return absolute(block.sheet.name, block.area);
};

type SeriesState = State & { readonly series: Series };

export const chartSeries: HostClass<SeriesState> = {
  get: { Name: of => of.series.name },
  set: {
    Name: (of, value) => {
      of.series.name = text(value, 'ChartSeries.name');
    },
  },
  go: { Format: of => object('ChartSeriesFormat', { series: of.series }) },
  call: {
    SetValues: (of, [range]) => {
      of.series.values = source(range, 'ChartSeries.setValues');
    },
    SetXAxisValues: (of, [range]) => {
      of.series.categories = source(range, 'ChartSeries.setXAxisValues');
    },
    /** ExcelApi 1.15: only the workbench's own reader asks for it. */
    GetDimensionDataSourceString: (of, [dimension], host) => {
      const which = word(host, 'ChartSeriesDimension', dimension, 'ChartSeries.getDimensionDataSourceString');
      return which === 'Categories' ? of.series.categories : of.series.values;
    },
    Delete: of => {
      of.chart.series = of.chart.series.filter(s => s !== of.series);
    },
  },
};

export const chartSeriesFormat: HostClass<{ readonly series: Series }> = {
  go: { Fill: of => object('ChartFill', of) },
};

/** A fill can be set but not read; its effect shows in {@link Series.color}. */
export const chartFill: HostClass<{ readonly series: Series }> = {
  call: {
    SetSolidColor: (of, [value]) => {
      of.series.color = colour(value, 'ChartFill.setSolidColor');
    },
    Clear: of => {
      of.series.color = '';
    },
  },
};

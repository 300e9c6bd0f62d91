import type { Chart } from '../model/state';
import type { Sheet } from '../model/sheet';
import { flag, number, text, word } from '../protocol/args';
import { invalid, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';

type State = { readonly sheet: Sheet; readonly chart: Chart };

export const chartTitle: HostClass<State> = {
  get: { Text: of => of.chart.title.text, Visible: of => of.chart.title.visible },
  set: {
    Text: (of, value) => {
      of.chart.title = { text: text(value, 'ChartTitle.text'), visible: true };
    },
    Visible: (of, value) => {
      of.chart.title.visible = flag(value, 'ChartTitle.visible');
    },
  },
};

export const chartLegend: HostClass<State> = {
  get: { Visible: of => of.chart.legend.visible, Position: of => of.chart.legend.position },
  set: {
    Visible: (of, value) => {
      of.chart.legend.visible = flag(value, 'ChartLegend.visible');
    },
    Position: (of, value, host) => {
      of.chart.legend.position = word(host, 'ChartLegendPosition', value, 'ChartLegend.position');
    },
  },
};

const isPie = (of: State): boolean => /^(Pie|Doughnut)/.test(of.chart.type);
const axis = (of: State, which: 'valueAxis' | 'categoryAxis') => {
  if (isPie(of)) throw invalid('ChartAxes', 'A pie chart has no axes.');
  return object('ChartAxis', { chart: of.chart, axis: which });
};

export const chartAxes: HostClass<State> = {
  go: { ValueAxis: of => axis(of, 'valueAxis'), CategoryAxis: of => axis(of, 'categoryAxis') },
};

type Axis = { readonly chart: Chart; readonly axis: 'valueAxis' | 'categoryAxis' };

const limit = (name: 'maximum' | 'minimum') => ({
  get: (of: Axis) => (of.axis === 'valueAxis' ? of.chart.valueAxis[name] : ''),
  set: (of: Axis, value: unknown) => {
    if (of.axis !== 'valueAxis') throw notImplemented(`ChartAxis.${name} of a category axis`);
    of.chart.valueAxis[name] = value === '' ? '' : number(value, `ChartAxis.${name}`);
  },
});

export const chartAxis: HostClass<Axis> = {
  get: {
    NumberFormat: of => of.chart[of.axis].numberFormat,
    ReversePlotOrder: of => of.chart[of.axis].reversed,
    Maximum: limit('maximum').get,
    Minimum: limit('minimum').get,
  },
  set: {
    NumberFormat: (of, value) => {
      of.chart[of.axis].numberFormat = text(value, 'ChartAxis.numberFormat');
    },
    ReversePlotOrder: (of, value) => {
      of.chart[of.axis].reversed = flag(value, 'ChartAxis.reversePlotOrder');
    },
    Maximum: limit('maximum').set,
    Minimum: limit('minimum').set,
  },
};

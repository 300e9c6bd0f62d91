import type { ChartSpec } from '../../src/workbook/spec';

const TYPES: Readonly<Record<string, ChartSpec['type']>> = {
  BarClustered: 'bar',
  BarStacked: 'barStacked',
  ColumnClustered: 'column',
  ColumnStacked: 'columnStacked',
  Pie: 'pie',
  Line: 'line',
};

/** Type, title and ranges; colours cannot be read through the client, and the place is told in points. */
export async function readCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ChartSpec[]> {
  sheet.charts.load('items/name,items/chartType');
  await context.sync();
  const asked = sheet.charts.items.map(chart => {
    chart.title.load('text');
    chart.series.load('items/name');
    return chart;
  });
  await context.sync();
  const parts = asked.map(chart =>
    chart.series.items.map(series => ({
      series,
      values: series.getDimensionDataSourceString('Values'),
      categories: series.getDimensionDataSourceString('Categories'),
    })),
  );
  await context.sync();
  return asked.map((chart, i) => ({
    name: chart.name,
    type: TYPES[chart.chartType] ?? 'line',
    title: chart.title.text,
    categories: parts[i]?.[0]?.categories.value ?? '',
    series: (parts[i] ?? []).map(p => ({ name: p.series.name, values: p.values.value, color: '' })),
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  }));
}

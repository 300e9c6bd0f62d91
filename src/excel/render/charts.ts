/** Charts: each series gets its ranges one by one, since Excel's own guess swaps rows and columns (OfficeDev/office-js#1830). */
import type { ChartSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { areaA1 } from '../../grid/a1';
import { colour } from './facets';
import type { RenderTarget } from './target';

const TYPES = {
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  pie: 'Pie',
  line: 'Line',
} as const;

/** `'Sheet'!$A$1:$A$5` as a range. */
export function rangeOf(workbook: Excel.Workbook, reference: string): Excel.Range {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) throw new Error(`No range: ${reference}`);
  return workbook.worksheets
    .getItem(match[1]?.replace(/''/g, "'") ?? match[2] ?? '')
    .getRange((match[3] ?? '').replace(/\$/g, ''));
}

function draw(workbook: Excel.Workbook, sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[spec.type], rangeOf(workbook, first.values), 'Columns');
  chart.name = spec.name;
  chart.title.text = spec.title;
  spec.series.forEach((item, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(item.name);
    series.name = item.name;
    series.setValues(rangeOf(workbook, item.values));
    series.setXAxisValues(rangeOf(workbook, spec.categories));
    series.format.fill.setSolidColor(colour(item.color));
  });
  chart.legend.visible = spec.series.length > 1 || spec.type === 'pie';
  chart.legend.position = 'Bottom';
  if (spec.percentAxis === true && spec.type !== 'pie') chart.axes.valueAxis.numberFormat = '0%';
  const { area } = spec;
  chart.setPosition(
    areaA1({ ...area, bottom: area.top, right: area.left }),
    areaA1({ ...area, top: area.bottom, left: area.right }),
  );
}

/** Charts of ours are known by name; others stay. */
export async function charts(batch: CallBatch, { spec, sheet }: RenderTarget): Promise<void> {
  for (const chart of spec.charts) {
    await batch.room(JSON.stringify(chart).length, 12 + chart.series.length * 8);
    sheet.charts.getItemOrNullObject(chart.name).delete();
    draw(batch.context.workbook, sheet, chart);
  }
}

import type { SheetChart } from 'hucre/xlsx';
import type { ChartSpec } from '../../workbook/spec';
import { plainText } from '../xml';

const KINDS = {
  bar: { type: 'bar', barGrouping: 'clustered' },
  barStacked: { type: 'bar', barGrouping: 'stacked' },
  column: { type: 'column', barGrouping: 'clustered' },
  columnStacked: { type: 'column', barGrouping: 'stacked' },
  pie: { type: 'pie' },
  line: { type: 'line' },
} as const;

/** A chart as the library takes it. Horizontal bars start at the top, as the table beside them does. */
export function chart(spec: ChartSpec): SheetChart {
  const kind = KINDS[spec.type];
  const horizontal = kind.type === 'bar';
  return {
    ...kind,
    title: plainText(spec.title),
    titleFontSize: 12,
    altText: plainText(spec.title),
    legend: spec.series.length > 1 || spec.type === 'pie' ? 'bottom' : false,
    gapWidth: 60,
    ...(spec.type.endsWith('Stacked') ? { overlap: 100 } : {}),
    series: spec.series.map(series => ({
      name: plainText(series.name),
      values: series.values,
      categories: spec.categories,
      ...(spec.type === 'pie' ? {} : { color: series.color }),
    })),
    anchor: {
      from: { row: spec.area.top, col: spec.area.left },
      to: { row: spec.area.bottom + 1, col: spec.area.right + 1 },
    },
    ...(spec.type === 'pie'
      ? {}
      : {
          axes: {
            x: horizontal ? { reverse: true } : {},
            y: {
              gridlines: { major: true },
              ...(spec.percentAxis ? { numberFormat: { formatCode: '0%' }, scale: { min: 0 } } : {}),
            },
          },
        }),
  };
}

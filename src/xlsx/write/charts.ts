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

/** Axes without ticks, small grey labels: the bars speak. At 9 points 总览 on A4 would print them at 7.1. */
const AXIS = { majorTickMark: 'none', minorTickMark: 'none', labelFontSize: 10, labelColor: '595959' } as const;

function axes(spec: ChartSpec): NonNullable<SheetChart['axes']> {
  const horizontal = KINDS[spec.type].type === 'bar';
  return {
    // Horizontal bars start at the top, as the table beside them does; the scale stays at the bottom.
    x: { ...AXIS, ...(horizontal ? { reverse: true } : {}) },
    y: {
      ...AXIS,
      gridlines: { major: true },
      ...(horizontal ? { crosses: 'max' as const } : {}),
      ...(spec.percentAxis ? { numberFormat: { formatCode: '0%' }, scale: { min: 0 } } : {}),
    },
  };
}

/** A chart as the library takes it. */
export function chart(spec: ChartSpec): SheetChart {
  return {
    ...KINDS[spec.type],
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
    ...(spec.type === 'pie' ? {} : { axes: axes(spec) }),
  };
}

const LIGHT_LINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** A chart's part with grid lines in light grey; the library draws them black. */
export const chartXml = (frame: string): string =>
  frame.replace('<c:majorGridlines/>', `<c:majorGridlines>${LIGHT_LINE}</c:majorGridlines>`);

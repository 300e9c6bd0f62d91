import type { Sheet } from 'hucre/xlsx';
import type { ChartSpec } from '../../workbook/spec';

type Read = NonNullable<Sheet['charts']>[number];

/** What the library does not tell of a chart: its name, and whether its bars stand or lie. */
export interface ChartExtras {
  readonly name: string;
  readonly lying: boolean;
}

function typeOf(read: Read, extras: ChartExtras): ChartSpec['type'] | null {
  const stacked = read.barGrouping === 'stacked';
  switch (read.kinds[0]) {
    case 'bar':
      return extras.lying ? (stacked ? 'barStacked' : 'bar') : stacked ? 'columnStacked' : 'column';
    case 'pie':
      return 'pie';
    case 'line':
      return 'line';
    default:
      return null;
  }
}

/** A chart as a spec says it; null for kinds that a spec does not know. */
export function chartSpec(read: Read, extras: ChartExtras): ChartSpec | null {
  const type = typeOf(read, extras);
  const { from, to } = read.anchor ?? {};
  if (type === null || !from || !to) return null;
  const series = read.series ?? [];
  return {
    name: extras.name,
    type,
    title: read.title ?? '',
    categories: series[0]?.categoriesRef ?? '',
    series: series.map(one => ({
      name: one.name ?? '',
      values: one.valuesRef ?? '',
      color: typeof one.color === 'string' ? one.color.toUpperCase() : '',
    })),
    area: { top: from.row, left: from.col, bottom: to.row - 1, right: to.col - 1 },
    ...(read.axes?.y?.numberFormat?.formatCode === '0%' ? { percentAxis: true } : {}),
  };
}

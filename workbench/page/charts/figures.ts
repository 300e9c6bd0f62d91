/** What a chart of the host shows at this moment: its words and numbers, read from the cells. */
import { parseAddress } from '../../host/model/address';
import { display, valueAt } from '../../host/model/read';
import type { Book } from '../../host/model/book';
import type { Chart } from '../../host/model/state';

export type Kind = 'bar' | 'barStacked' | 'column' | 'columnStacked' | 'line' | 'pie';

/** Kinds that the workbench draws, by Excel's names. */
export const KINDS: Readonly<Record<string, Kind>> = {
  BarClustered: 'bar',
  BarStacked: 'barStacked',
  ColumnClustered: 'column',
  ColumnStacked: 'columnStacked',
  Line: 'line',
  Pie: 'pie',
};

/** Office's own colours, for series without one. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export interface FigureSeries {
  readonly name: string;
  readonly color: string;
  /** Null: the cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface Figures {
  /** Null: a kind that is not drawn. */
  readonly kind: Kind | null;
  /** Excel's name of the kind. */
  readonly type: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly FigureSeries[];
  readonly legend: boolean;
  readonly percent: boolean;
  /** The first category stands at the top of lying bars, at the right of standing ones. */
  readonly reversed: boolean;
  readonly max: number | null;
  readonly min: number | null;
}

/** Cells of a reference such as `'Sheet'!$A$1:$A$5`, row by row; none where it leads nowhere. */
function cells<T>(book: Book, reference: string, read: (sheet: Book['active'], row: number, column: number) => T): T[] {
  const address = parseAddress(reference);
  const sheet = address?.sheet === undefined ? undefined : book.findSheet(address.sheet);
  if (!address || !sheet) return [];
  const { top, left, bottom, right } = address.area;
  const found: T[] = [];
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++) if (!sheet.hiddenRows.has(r)) found.push(read(sheet, r, c));
  return found;
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const limit = (value: number | ''): number | null => (value === '' ? null : value);

export function figures(book: Book, chart: Chart): Figures {
  const { title, legend, series, valueAxis, categoryAxis, type } = chart;
  return {
    kind: KINDS[type] ?? null,
    type,
    title: title.visible ? title.text : '',
    categories: cells(book, series[0]?.categories ?? '', display),
    series: series.map((one, i) => ({
      name: one.name,
      color: one.color || (COLORS[i % COLORS.length] ?? COLORS[0]),
      values: cells(book, one.values, valueAt).map(number),
    })),
    legend: legend.visible,
    percent: valueAxis.numberFormat.includes('%'),
    reversed: categoryAxis.reversed,
    max: limit(valueAxis.maximum),
    min: limit(valueAxis.minimum),
  };
}

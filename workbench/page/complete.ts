/** What Microsoft's client does not tell of an open book, from the host itself: colours and places of charts, heights of rows. */
import type { ChartSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import type { Area } from '../../src/grid/area';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../host/classes/range-format';
import type { Book } from '../host/model/book';
import type { Sheet } from '../host/model/sheet';
import type { Chart } from '../host/model/state';

/** Half a point: a corner on the line between two cells belongs to the cell inside. */
const EDGE = 0.5;

/** Number of the row or column under a place in points. */
export function cellAt(sizes: ReadonlyMap<number, number>, standard: number, points: number): number {
  let [at, left] = [0, points];
  for (let size = sizes.get(0) ?? standard; left >= size; size = sizes.get(at) ?? standard) {
    left -= size;
    at += 1;
  }
  return at;
}

function areaOf(sheet: Sheet, { left, top, width, height }: Chart['box']): Area {
  const across = (points: number) => cellAt(sheet.widths, STANDARD_WIDTH, points);
  const down = (points: number) => cellAt(sheet.heights, STANDARD_HEIGHT, points);
  return {
    left: across(left + EDGE),
    top: down(top + EDGE),
    right: across(left + width - EDGE),
    bottom: down(top + height - EDGE),
  };
}

function chart(spec: ChartSpec, sheet: Sheet): ChartSpec {
  const live = sheet.charts.find(c => c.name === spec.name);
  if (!live) return spec;
  const { series, valueAxis, box } = live;
  return {
    ...spec,
    area: areaOf(sheet, box),
    series: spec.series.map((one, i) => ({ ...one, color: series[i]?.color.replace('#', '') ?? '' })),
    ...(valueAxis.numberFormat.includes('%') ? { percentAxis: true } : {}),
  };
}

function row(spec: RowSpec, index: number, sheet: Sheet): RowSpec {
  const height = sheet.heights.get(index);
  return {
    ...spec,
    ...(height === undefined ? {} : { height }),
    ...(sheet.hiddenRows.has(index) ? { hidden: true } : {}),
  };
}

/** The spec as read, completed. */
export function complete(spec: WorkbookSpec, book: Book): WorkbookSpec {
  const sheets = spec.sheets.map((one): SheetSpec => {
    const sheet = book.findSheet(one.name);
    if (!sheet) return one;
    return {
      ...one,
      charts: one.charts.map(c => chart(c, sheet)),
      rows: one.rows.map((r, i) => row(r, i, sheet)),
    };
  });
  return { ...spec, sheets };
}

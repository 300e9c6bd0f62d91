/** Formats: number formats before values, everything else after them; equal cells together. */
import type { StyleSpec, WorkbookSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { addressLists, rectangles } from '../rectangles';
import { areaA1, columnsA1 } from '../../grid/a1';
import { FACETS, type Facet } from './facets';
import { runsByKey } from './runs';
import type { RenderTarget } from './target';
import { specCellAt } from './target';

/** Calls that one facet makes at most: borders have six lines. */
const FACET_CALLS = 20;

/** More rectangles of one format than this are rather written as a matrix. */
const MANY = 200;

const size = (target: RenderTarget): [number, number] => [
  (target.area?.bottom ?? -1) + 1,
  (target.area?.right ?? -1) + 1,
];

const styleAt = (book: WorkbookSpec, { spec }: RenderTarget, row: number, column: number): StyleSpec | undefined =>
  book.styles[specCellAt(spec, row, column)?.style ?? spec.columns[column]?.style ?? ''];

/** Before values: a text that is to stay a text must find its cell formatted as text. */
export async function numberFormats(batch: CallBatch, book: WorkbookSpec, target: RenderTarget): Promise<void> {
  const { sheet, spec } = target;
  for (const [c, column] of spec.columns.entries()) {
    const format = book.styles[column.style ?? '']?.numberFormat;
    if (format === undefined) continue;
    await batch.room(format.length);
    sheet.getRange(columnsA1(c, c)).numberFormat = format as unknown as string[][];
  }
  const [height, width] = size(target);
  const many: number[] = [];
  for (let c = 0; c < width; c++) {
    let changes = 0;
    for (let r = 1; r < height; r++)
      if (styleAt(book, target, r, c)?.numberFormat !== styleAt(book, target, r - 1, c)?.numberFormat) changes++;
    if (changes > MANY) many.push(c);
  }
  const found = rectangles(height, width, (r, c) =>
    many.includes(c) ? undefined : styleAt(book, target, r, c)?.numberFormat,
  );
  for (const [format, areas] of found) {
    for (const area of areas) {
      await batch.room(format.length);
      sheet.getRange(areaA1(area)).numberFormat = format as unknown as string[][];
    }
  }
  for (const c of many) {
    const column = Array.from({ length: height }, (_, r) => [styleAt(book, target, r, c)?.numberFormat ?? 'General']);
    await batch.room(JSON.stringify(column).length, 2 + 5 * Math.ceil(height / 1500));
    sheet.getRangeByIndexes(0, c, height, 1).numberFormat = column;
  }
}

/** Areas of one sheet as calls for them, together as far as an address reaches. */
async function tell(
  batch: CallBatch,
  sheet: Excel.Worksheet,
  areas: readonly string[],
  apply: (format: Excel.RangeFormat) => void,
): Promise<void> {
  for (const list of addressLists(areas)) {
    await batch.room(list.length, FACET_CALLS);
    apply((areas.length === 1 ? sheet.getRange(list) : sheet.getRanges(list)).format);
  }
}

/** What each style of the book says of a facet, by the style's name. */
const said = (book: WorkbookSpec, { key }: Facet): ReadonlyMap<string | undefined, string | undefined> =>
  new Map(Object.entries(book.styles).map(([name, style]) => [name, key(style)]));

/** Fonts, fills, borders, alignment and locks, facet by facet: whole columns first, then the cells that say something else. */
export async function styles(batch: CallBatch, book: WorkbookSpec, target: RenderTarget): Promise<void> {
  const { sheet, spec } = target;
  const [height, width] = size(target);
  for (const facet of FACETS) {
    const keys = said(book, facet);
    const example = new Map([...keys].map(([name, key]) => [key, book.styles[name ?? '']] as const));
    const ofColumn = spec.columns.map(column => keys.get(column.style));
    const columns = runsByKey(ofColumn, key => key, columnsA1);
    const cells = rectangles(height, width, (r, c) => {
      const key = keys.get(specCellAt(spec, r, c)?.style);
      return key === ofColumn[c] ? undefined : key;
    });
    for (const [key, areas] of [...columns, ...[...cells].map(([key, found]) => [key, found.map(areaA1)] as const)]) {
      const style = example.get(key);
      if (style) await tell(batch, sheet, areas, format => facet.apply(format, style));
    }
  }
}

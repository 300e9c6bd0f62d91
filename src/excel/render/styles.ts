/** Formats: number formats before values, everything else after them; equal cells together. */
import type { StyleSpec, WorkbookSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { addressLists, rectangles } from '../rectangles';
import { areaA1, columnsA1 } from '../../grid/a1';
import type { RenderTarget } from './target';
import { cellAt } from './target';

type Format = Excel.RangeFormat;

/** `1F4E79` as Excel wants it. */
export const colour = (hex: string): string => `#${hex}`;

const EDGES = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyFont(font: Excel.RangeFont, style: NonNullable<StyleSpec['font']>): void {
  if (style.name !== undefined) font.name = style.name;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = colour(style.color);
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
}

function applyBorders(format: Format, border: NonNullable<StyleSpec['border']>): void {
  for (const edge of new Set(border.sides.flatMap(side => EDGES[side]))) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = colour(border.color);
  }
}

function applyAlign(format: Format, align: NonNullable<StyleSpec['align']>): void {
  if (align.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[align.horizontal];
  if (align.vertical !== undefined) format.verticalAlignment = VERTICAL[align.vertical];
  if (align.wrap !== undefined) format.wrapText = align.wrap;
  if (align.indent !== undefined) format.indentLevel = align.indent;
}

function apply(format: Format, style: StyleSpec): void {
  if (style.font) applyFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = colour(style.fill);
  if (style.border) applyBorders(format, style.border);
  if (style.align) applyAlign(format, style.align);
  if (style.locked === false) format.protection.locked = false;
}

/** Calls that one style makes at most. */
const STYLE_CALLS = 30;

/** More rectangles of one format than this are rather written as a matrix. */
const MANY = 200;

const size = (target: RenderTarget): [number, number] => [
  (target.area?.bottom ?? -1) + 1,
  (target.area?.right ?? -1) + 1,
];

const styleAt = (book: WorkbookSpec, { spec }: RenderTarget, row: number, column: number): StyleSpec | undefined =>
  book.styles[cellAt(spec, row, column)?.style ?? spec.columns[column]?.style ?? ''];

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

/** Fonts, fills, borders, alignment and locks, style by style. */
export async function styles(batch: CallBatch, book: WorkbookSpec, target: RenderTarget): Promise<void> {
  const { sheet, spec } = target;
  for (const [c, column] of spec.columns.entries()) {
    const style = book.styles[column.style ?? ''];
    if (!style) continue;
    await batch.room(0, STYLE_CALLS);
    apply(sheet.getRange(columnsA1(c, c)).format, style);
  }
  const [height, width] = size(target);
  const found = rectangles(height, width, (r, c) => cellAt(spec, r, c)?.style);
  for (const [name, areas] of found) {
    const style = book.styles[name];
    if (!style) continue;
    for (const list of addressLists(areas.map(areaA1))) {
      await batch.room(list.length, STYLE_CALLS);
      apply(sheet.getRanges(list).format, style);
    }
  }
}

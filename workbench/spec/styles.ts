import { jumpOf } from './links';
import { areaA1 } from '../../src/grid/a1';
import type { StyleSpec } from '../../src/workbook/spec';
import type { Area } from '../../src/grid/area';
import type { Styles } from './read-spec';

const PLAIN = '#000000';
const BLOCK_ROWS = 200;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

const WANTED = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true },
    protection: { locked: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** A style without what every cell has anyway. */
function styleOf(cell: Excel.CellProperties, numberFormat: string): StyleSpec {
  const format = cell.format ?? {};
  const { font = {}, fill = {} } = format;
  const borders = (format.borders ?? {}) as Readonly<Record<string, { style?: string; color?: string }>>;
  const sides = SIDES.filter(side => borders[side]?.style === 'Continuous');
  const [first] = sides;
  const horizontal = { Left: 'left', Center: 'center', Right: 'right' }[format.horizontalAlignment as string] as
    'left' | 'center' | 'right' | undefined;
  return {
    font: {
      name: font.name ?? '',
      size: font.size ?? 0,
      bold: font.bold === true,
      italic: font.italic === true,
      color: (font.color ?? PLAIN).slice(1),
      underline: font.underline !== 'None',
    },
    ...(fill.color === '#FFFFFF' ? {} : { fill: (fill.color ?? '').slice(1) }),
    ...(first ? { border: { color: (borders[first]?.color ?? PLAIN).slice(1), sides } } : {}),
    align: {
      ...(horizontal ? { horizontal } : {}),
      vertical: { Top: 'top', Center: 'center', Bottom: 'bottom' }[format.verticalAlignment as string] as
        'top' | 'center' | 'bottom',
      wrap: format.wrapText === true,
      indent: format.indentLevel ?? 0,
    },
    numberFormat,
    locked: (format as { protection?: { locked?: boolean } }).protection?.locked !== false,
  };
}

/** Formats and links of every cell of the area. */
export async function readStyles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  styles: Styles,
): Promise<(row: number, column: number) => { style: string; link?: string }> {
  const found: { style: string; link?: string }[][] = [];
  for (let top = area.top; top <= area.bottom; top += BLOCK_ROWS) {
    const block = sheet.getRange(areaA1({ ...area, top, bottom: Math.min(area.bottom, top + BLOCK_ROWS - 1) }));
    block.load('numberFormat');
    const properties = block.getCellProperties({ ...WANTED, hyperlink: true } as never);
    await context.sync();
    properties.value.forEach((row, r) =>
      found.push(
        row.map((cell, c) => {
          const style = styleOf(cell, String(block.numberFormat[r]?.[c]));
          const name = JSON.stringify(style);
          styles[name] = style;
          const link = jumpOf(cell.hyperlink);
          return { style: name, ...(link === undefined ? {} : { link }) };
        }),
      ),
    );
  }
  return (row, column) => found[row - area.top]?.[column - area.left] ?? { style: '' };
}

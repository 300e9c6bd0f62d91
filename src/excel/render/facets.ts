/** What a style says, one property at a time: cells that agree in one are told it together, however much else they differ in. */
import type { StyleSpec } from '../../workbook/spec';

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

/** One property of a style. */
export interface Facet {
  /** The same for styles that say the same of it; undefined: nothing is said. */
  readonly key: (style: StyleSpec) => string | undefined;
  /** Tells it to cells; `style` says something of it. */
  readonly apply: (format: Format, style: StyleSpec) => void;
}

function facet<T>(of: (style: StyleSpec) => T | undefined, put: (format: Format, value: T) => void): Facet {
  return {
    key: style => {
      const value = of(style);
      return value === undefined ? undefined : JSON.stringify(value);
    },
    apply: (format, style) => {
      const value = of(style);
      if (value !== undefined) put(format, value);
    },
  };
}

function putBorders(format: Format, border: NonNullable<StyleSpec['border']>): void {
  for (const edge of new Set(border.sides.flatMap(side => EDGES[side]))) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = colour(border.color);
  }
}

/** All of a style but its number format, which has to be there before values are. */
export const FACETS: readonly Facet[] = [
  facet(
    style => style.font?.name,
    (format, name) => (format.font.name = name),
  ),
  facet(
    style => style.font?.size,
    (format, size) => (format.font.size = size),
  ),
  facet(
    style => style.font?.bold,
    (format, bold) => (format.font.bold = bold),
  ),
  facet(
    style => style.font?.italic,
    (format, italic) => (format.font.italic = italic),
  ),
  facet(
    style => style.font?.color,
    (format, color) => (format.font.color = colour(color)),
  ),
  facet(
    style => style.font?.underline,
    (format, underline) => (format.font.underline = underline ? 'Single' : 'None'),
  ),
  facet(
    style => style.fill,
    (format, fill) => (format.fill.color = colour(fill)),
  ),
  facet(style => style.border, putBorders),
  facet(
    style => style.align?.horizontal,
    (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
  ),
  facet(
    style => style.align?.vertical,
    (format, side) => (format.verticalAlignment = VERTICAL[side]),
  ),
  facet(
    style => style.align?.wrap,
    (format, wrap) => (format.wrapText = wrap),
  ),
  facet(
    style => style.align?.indent,
    (format, indent) => (format.indentLevel = indent),
  ),
  facet(
    style => (style.locked === false ? false : undefined),
    (format, locked) => (format.protection.locked = locked),
  ),
];

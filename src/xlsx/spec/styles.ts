import type { CellStyle } from 'hucre/xlsx';
import type { Lang } from '../../i18n/lang';
import type { DifferentialStyle, StyleSpec } from '../../workbook/spec';
import { DEFAULT_FONT } from '../write/styles';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Font = NonNullable<StyleSpec['font']>;
type Color = { readonly rgb?: string } | undefined;

/** RRGGBB of a colour that is written out; colours of the theme have none. */
const rgbOf = (color: Color): string | undefined => color?.rgb?.slice(-6).toUpperCase();

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** A style without what says nothing: default fonts, flags that are off, empty groups. */
export function bareStyle(style: StyleSpec, lang: Lang): StyleSpec {
  const bare: Mutable<StyleSpec> = {};
  const { font, align, border } = style;
  if (font) {
    const one: Mutable<Font> = {};
    if (font.name !== undefined && font.name !== DEFAULT_FONT[lang].name) one.name = font.name;
    if (font.size !== undefined && font.size !== DEFAULT_FONT[lang].size) one.size = font.size;
    if (font.bold) one.bold = true;
    if (font.italic) one.italic = true;
    if (font.underline) one.underline = true;
    if (font.color !== undefined) one.color = font.color.toUpperCase();
    if (Object.keys(one).length > 0) bare.font = one;
  }
  if (style.fill !== undefined) bare.fill = style.fill.toUpperCase();
  if (border && border.sides.length > 0) {
    bare.border = { color: border.color.toUpperCase(), sides: SIDES.filter(side => border.sides.includes(side)) };
  }
  if (align) {
    const one: Mutable<NonNullable<StyleSpec['align']>> = {};
    if (align.horizontal) one.horizontal = align.horizontal;
    if (align.vertical) one.vertical = align.vertical;
    if (align.wrap) one.wrap = true;
    if (align.indent) one.indent = align.indent;
    if (Object.keys(one).length > 0) bare.align = one;
  }
  if (style.numberFormat !== undefined && style.numberFormat !== 'General') bare.numberFormat = style.numberFormat;
  if (style.locked === false) bare.locked = false;
  return bare;
}

/** Name of a bare style: its own content, so that equal styles have equal names. */
export const styleKey = (style: StyleSpec): string => (Object.keys(style).length === 0 ? '' : JSON.stringify(style));

function borderOf(border: NonNullable<CellStyle['border']>): NonNullable<StyleSpec['border']> | undefined {
  const sides = SIDES.filter(side => border[side]?.style !== undefined);
  const color = sides.map(side => rgbOf(border[side]?.color)).find(found => found !== undefined);
  return sides.length === 0 ? undefined : { color: color ?? '000000', sides };
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;

/** A cell's style as the library reads it, as far as a spec can say it. */
export function styleSpec(style: CellStyle, lang: Lang): StyleSpec {
  const { font, fill, alignment, numFmt, protection } = style;
  const read: Mutable<StyleSpec> = {};
  if (font) {
    const color = rgbOf(font.color);
    read.font = {
      ...(font.name === undefined ? {} : { name: font.name }),
      ...(font.size === undefined ? {} : { size: font.size }),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline ? { underline: true } : {}),
      ...(color === undefined ? {} : { color }),
    };
  }
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgbOf(fill.fgColor) : undefined;
  if (background !== undefined) read.fill = background;
  const border = style.border && borderOf(style.border);
  if (border) read.border = border;
  if (alignment) {
    const horizontal = HORIZONTAL.find(one => one === alignment.horizontal);
    const vertical = VERTICAL.find(one => one === alignment.vertical);
    read.align = {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(alignment.wrapText ? { wrap: true } : {}),
      ...(alignment.indent ? { indent: alignment.indent } : {}),
    };
  }
  if (numFmt !== undefined) read.numberFormat = numFmt;
  if (protection?.locked === false) read.locked = false;
  return bareStyle(read, lang);
}

/** What a conditional format changes. */
export function differentialSpec(style: CellStyle | undefined): DifferentialStyle {
  const color = rgbOf(style?.font?.color);
  const pattern = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const fill = rgbOf(pattern?.bgColor) ?? rgbOf(pattern?.fgColor);
  return {
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(style?.font?.bold ? { bold: true } : {}),
  };
}

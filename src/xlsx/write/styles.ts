import type { CellStyle, WriteOptions } from 'hucre/xlsx';
import type { Lang } from '../../i18n/lang';
import type { DifferentialStyle, StyleSpec } from '../../workbook/spec';

type FontStyle = NonNullable<WriteOptions['defaultFont']>;

/** The font of cells whose style names none; column widths count in its digits. */
export const DEFAULT_FONT: Readonly<Record<Lang, { readonly name: string; readonly size: number }>> = {
  'zh-CN': { name: '宋体', size: 11 },
  en: { name: 'Calibri', size: 11 },
};

function font(spec: NonNullable<StyleSpec['font']>, lang: Lang): FontStyle {
  return {
    name: spec.name ?? DEFAULT_FONT[lang].name,
    size: spec.size ?? DEFAULT_FONT[lang].size,
    ...(spec.bold ? { bold: true } : {}),
    ...(spec.italic ? { italic: true } : {}),
    ...(spec.underline ? { underline: true } : {}),
    ...(spec.color === undefined ? {} : { color: { rgb: spec.color } }),
  };
}

function border(spec: NonNullable<StyleSpec['border']>): NonNullable<CellStyle['border']> {
  const side = { style: 'thin' as const, color: { rgb: spec.color } };
  return Object.fromEntries(spec.sides.map(name => [name, side]));
}

/** A named style as the library takes it. */
export function styleInFile(spec: StyleSpec, lang: Lang): CellStyle {
  const align = spec.align;
  return {
    ...(spec.font ? { font: font(spec.font, lang) } : {}),
    ...(spec.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: spec.fill }, bgColor: { indexed: 64 } } }),
    ...(spec.border ? { border: border(spec.border) } : {}),
    ...(align
      ? {
          alignment: {
            ...(align.horizontal ? { horizontal: align.horizontal } : {}),
            ...(align.vertical ? { vertical: align.vertical } : {}),
            ...(align.wrap ? { wrapText: true } : {}),
            ...(align.indent ? { indent: align.indent } : {}),
          },
        }
      : {}),
    ...(spec.numberFormat === undefined ? {} : { numFmt: spec.numberFormat }),
    ...(spec.locked === false ? { protection: { locked: false } } : {}),
  };
}

/** What a conditional format changes; its fill colour stands in `bgColor` (ECMA-376 part 1, 18.8.32). */
export function differentialStyle(spec: DifferentialStyle): CellStyle {
  const changesFont = spec.color !== undefined || spec.bold !== undefined;
  return {
    ...(changesFont
      ? {
          font: {
            ...(spec.bold ? { bold: true } : {}),
            ...(spec.color === undefined ? {} : { color: { rgb: spec.color } }),
          },
        }
      : {}),
    ...(spec.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: spec.fill } } }),
  };
}

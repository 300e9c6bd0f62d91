/** A chart as a picture, much as Excel draws it: title, plot, axes, legend. */
import type { Lang } from '../../../src/i18n/lang';
import { across } from './across';
import type { Figures } from './figures';
import { cut, ems, escape, mark } from './marks';
import { pie } from './pie';
import { FONT, GREY, type Box } from './plot';
import { upright } from './upright';

const TITLE = 16;
const PAD = 10;

const NOT_DRAWN = {
  'zh-CN': (type: string) => `工作台不画这种图表（${type}）。保存的文件里有它。`,
  en: (type: string) => `The workbench does not draw this kind of chart (${type}). The saved file has it.`,
} as const;

/** Names and colours of the entries, in as many lines as they need. */
function legend(entries: readonly { readonly name: string; readonly color: string }[], width: number): string[] {
  const lines: string[][] = [[]];
  const widths = [0];
  for (const { name, color } of entries) {
    const size = 9 + 5 + ems(name) * FONT + 16;
    if ((widths.at(-1) ?? 0) + size > width && (lines.at(-1)?.length ?? 0) > 0) {
      lines.push([]);
      widths.push(0);
    }
    const x = widths.at(-1) ?? 0;
    lines
      .at(-1)
      ?.push(
        mark('rect', { x, y: -9, width: 9, height: 9, fill: color }) +
          mark('text', { x: x + 14, y: 0, 'font-size': FONT, fill: GREY }, escape(name)),
      );
    widths[widths.length - 1] = x + size;
  }
  return lines.map((marks, i) =>
    mark('g', { transform: `translate(${Math.round((width - (widths[i] ?? 0) + 16) / 2)} ${i * 18})` }, marks.join('')),
  );
}

/**
 * The inside of an SVG element of this size, in CSS pixels.
 * @param lang of the words of our own; those of the chart come from the sheet
 */
export function draw(figures: Figures, width: number, height: number, lang: Lang): string {
  const { kind, title, categories, series } = figures;
  const frame = mark('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: '#FFFFFF',
    stroke: '#D9D9D9',
  });
  const middle = { x: width / 2, 'text-anchor': 'middle' };
  const head =
    title === ''
      ? ''
      : mark(
          'text',
          { ...middle, y: 26, 'font-size': TITLE, fill: GREY },
          escape(cut(title, (width - 2 * PAD) / TITLE)),
        );
  if (kind === null)
    return (
      frame +
      head +
      mark('text', { ...middle, y: height / 2, 'font-size': FONT, fill: GREY }, escape(NOT_DRAWN[lang](figures.type)))
    );
  const entries =
    kind === 'pie'
      ? categories.map((name, i) => ({ name, color: pie.color(i) }))
      : series.map(s => ({ name: s.name, color: s.color }));
  const lines = figures.legend ? legend(entries, width - 2 * PAD) : [];
  const top = title === '' ? PAD : 40;
  const bottom = height - PAD - lines.length * 18;
  const box: Box = { left: PAD, top, right: width - PAD - 6, bottom: bottom - 4 };
  const plot =
    kind === 'pie' ? pie.draw(figures, box) : /^bar/.test(kind) ? across(figures, box) : upright(figures, box);
  const key = lines.length === 0 ? '' : mark('g', { transform: `translate(${PAD} ${bottom + 12})` }, lines.join(''));
  return frame + head + plot + key;
}

/** Bars that lie: categories down the left side, values along the bottom. */
import type { Figures } from './figures';
import { cut, ems, escape, mark } from './marks';
import { bars, FONT, GAP, GREY, LINE, type Box } from './plot';
import { scaleOf, tickText } from './scale';

/** Share of the width that names of categories may take. */
const LABELS = 0.35;

export function across(figures: Figures, box: Box): string {
  const { categories, percent, reversed } = figures;
  const scale = scaleOf(figures);
  const longest = Math.max(0, ...categories.map(ems)) * FONT;
  const left = box.left + Math.min(longest + 8, (box.right - box.left) * LABELS);
  const bottom = box.bottom - 18;
  const x = (value: number): number => left + ((value - scale.min) / (scale.max - scale.min)) * (box.right - left);
  const room = (bottom - box.top) / Math.max(1, categories.length);
  // As in Excel: the first category is at the bottom, unless the axis is reversed.
  const y = (category: number): number => box.top + room * (reversed ? category : categories.length - 1 - category);
  const grid = scale.ticks.map(
    tick =>
      mark('line', { x1: x(tick), x2: x(tick), y1: box.top, y2: bottom, stroke: LINE }) +
      mark(
        'text',
        { x: x(tick), y: bottom + 15, 'text-anchor': 'middle', 'font-size': FONT, fill: GREY },
        tickText(tick, percent),
      ),
  );
  const names = categories.map((name, i) =>
    mark(
      'text',
      { x: left - 6, y: y(i) + room / 2 + FONT * 0.36, 'text-anchor': 'end', 'font-size': FONT, fill: GREY },
      escape(cut(name, (left - box.left - 6) / FONT)) || ' ',
    ),
  );
  const drawn = bars(figures, scale).map(({ category, place, of, from, to, color }) => {
    const thick = (room * (1 - GAP)) / of;
    const turn = reversed ? place : of - 1 - place;
    return mark('rect', {
      x: Math.min(x(from), x(to)),
      y: y(category) + (room * GAP) / 2 + turn * thick,
      width: Math.abs(x(to) - x(from)),
      height: thick,
      fill: color,
    });
  });
  const axis = mark('line', { x1: x(0), x2: x(0), y1: box.top, y2: bottom, stroke: '#A6A6A6' });
  return grid.join('') + names.join('') + drawn.join('') + axis;
}

/** Columns and lines: values up the left side, categories along the bottom. */
import type { Figures } from './figures';
import { cut, ems, escape, mark } from './marks';
import { bars, FONT, GAP, GREY, LINE, type Box } from './plot';
import { scaleOf, tickText } from './scale';

export function upright(figures: Figures, box: Box): string {
  const { categories, kind, percent, reversed, series } = figures;
  const scale = scaleOf(figures);
  const words = scale.ticks.map(tick => tickText(tick, percent));
  const left = box.left + Math.max(0, ...words.map(ems)) * FONT + 8;
  const bottom = box.bottom - 18;
  const y = (value: number): number => bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - box.top);
  const room = (box.right - left) / Math.max(1, categories.length);
  const x = (category: number): number => left + room * (reversed ? categories.length - 1 - category : category);
  const grid = scale.ticks.map(
    (tick, i) =>
      mark('line', { x1: left, x2: box.right, y1: y(tick), y2: y(tick), stroke: LINE }) +
      mark(
        'text',
        { x: left - 6, y: y(tick) + FONT * 0.36, 'text-anchor': 'end', 'font-size': FONT, fill: GREY },
        words[i] ?? ' ',
      ),
  );
  const names = categories.map((name, i) =>
    mark(
      'text',
      { x: x(i) + room / 2, y: bottom + 15, 'text-anchor': 'middle', 'font-size': FONT, fill: GREY },
      escape(cut(name, (room - 4) / FONT)) || ' ',
    ),
  );
  const columns = () =>
    bars(figures, scale).map(({ category, place, of, from, to, color }) => {
      const wide = (room * (1 - GAP)) / of;
      return mark('rect', {
        x: x(category) + (room * GAP) / 2 + place * wide,
        y: Math.min(y(from), y(to)),
        width: wide,
        height: Math.abs(y(to) - y(from)),
        fill: color,
      });
    });
  const lines = () =>
    series.map(({ values, color }) => {
      const points = values.flatMap((value, i) => (value === null ? [] : [`${x(i) + room / 2},${y(value)}`]));
      return mark('polyline', { points: points.join(' '), fill: 'none', stroke: color, 'stroke-width': 2 });
    });
  const axis = mark('line', { x1: left, x2: box.right, y1: y(0), y2: y(0), stroke: '#A6A6A6' });
  return grid.join('') + names.join('') + (kind === 'line' ? lines() : columns()).join('') + axis;
}

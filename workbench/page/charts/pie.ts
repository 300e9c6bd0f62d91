/** A pie: the first series, its parts clockwise from the top. */
import type { Figures } from './figures';
import { mark } from './marks';
import type { Box } from './plot';

const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'] as const;
const color = (part: number): string => COLORS[part % COLORS.length] ?? COLORS[0];

function draw({ series }: Figures, box: Box): string {
  const values = (series[0]?.values ?? []).map(value => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const r = Math.max(1, Math.min(box.right - box.left, box.bottom - box.top) / 2 - 6);
  if (total === 0) return mark('circle', { cx, cy, r, fill: 'none', stroke: '#D9D9D9' });
  const at = (share: number): string =>
    `${(cx + r * Math.sin(2 * Math.PI * share)).toFixed(2)} ${(cy - r * Math.cos(2 * Math.PI * share)).toFixed(2)}`;
  let done = 0;
  return values
    .map((value, i) => {
      const [from, to] = [done, (done += value / total)];
      if (value === 0) return '';
      if (value === total) return mark('circle', { cx, cy, r, fill: color(i) });
      const d = `M${cx} ${cy}L${at(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
      return mark('path', { d, fill: color(i), stroke: '#FFFFFF' });
    })
    .join('');
}

export const pie = { color, draw };

/** The value axis: from nothing to the largest value, in steps of 1, 2 or 5. */
import type { Figures } from './figures';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10] as const;
/** About as many steps as an axis gets. */
const WANTED = 5;

function reach({ kind, series }: Figures): readonly [number, number] {
  const stacked = kind === 'barStacked' || kind === 'columnStacked';
  const all = series.flatMap(one => one.values.map(value => value ?? 0));
  if (!stacked) return [Math.min(0, ...all), Math.max(0, ...all)];
  const count = Math.max(0, ...series.map(one => one.values.length));
  const sums = (keep: (value: number) => boolean) =>
    Array.from({ length: count }, (_, i) =>
      series.reduce((sum, one) => sum + (keep(one.values[i] ?? 0) ? (one.values[i] ?? 0) : 0), 0),
    );
  return [Math.min(0, ...sums(value => value < 0)), Math.max(0, ...sums(value => value > 0))];
}

export function scaleOf(figures: Figures): Scale {
  const [low, high] = reach(figures);
  const [from, to] = [figures.min ?? low, figures.max ?? (high === low ? low + 1 : high)];
  const rough = Math.max(to - from, 1e-9) / WANTED;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find(s => s * size >= rough * (1 - 1e-9)) ?? 10) * size;
  const first = figures.min === null ? Math.floor(from / step + 1e-9) : from / step;
  const last = figures.max === null ? Math.ceil(to / step - 1e-9) : to / step;
  const ticks: number[] = [];
  for (let n = first; n <= last + 1e-9; n++) ticks.push(Number((n * step).toPrecision(12)));
  return { min: first * step, max: last * step, ticks };
}

/** A number at the axis: whole percent, or as short as it goes. */
export const tickText = (value: number, percent: boolean): string =>
  percent ? `${Number((value * 100).toFixed(1))}%` : String(Number(value.toPrecision(6)));

/** What plots with axes have in common. */
import type { Figures } from './figures';
import type { Scale } from './scale';

export const FONT = 12;
export const GREY = '#595959';
export const LINE = '#E3E3E3';
/** Share of a category's room that its bars leave free; of the room of a stack. */
export const GAP = 0.45;

/** Edges, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Bar {
  readonly category: number;
  /** Place among the bars of its category and how many there are. */
  readonly place: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/** Every bar that has a length, side by side or one on the other. */
export function bars({ kind, categories, series }: Figures, scale: Scale): Bar[] {
  const stacked = kind === 'barStacked' || kind === 'columnStacked';
  const clip = (value: number): number => Math.min(scale.max, Math.max(scale.min, value));
  return categories.flatMap((_, category) => {
    let [up, down] = [0, 0];
    return series.flatMap(({ values, color }, place): Bar[] => {
      const value = values[category] ?? 0;
      if (value === 0) return [];
      const from = !stacked ? 0 : value > 0 ? up : down;
      if (value > 0) up += value;
      else down += value;
      const where = stacked ? { place: 0, of: 1 } : { place, of: series.length };
      return [{ category, ...where, from: clip(from), to: clip(from + value), color }];
    });
  });
}

import type { Span } from '../types';
import type { CorrectionScope, Shape } from './types';

/** How far a correction of one line can reach: a shape, on how many lines it is, and where these stand in the paste. */
export interface CorrectionReach {
  readonly shape: Shape;
  readonly lines: number;
  readonly places: readonly Span[];
}

/**
 * How far a correction reaches unless the user says otherwise. What a number or a sign opens is alike by it alone, a
 * line of a style of headings by that; plain words by everything else that is to see of them, as far as another line shares it; a line
 * like no other stands for itself.
 */
export function usualScope(reaches: readonly Pick<CorrectionReach, 'shape' | 'lines'>[]): CorrectionScope {
  const widestFirst = [...reaches].reverse();
  const found =
    widestFirst.find(({ shape }) => shape.template) ??
    widestFirst.find(({ shape }) => shape.heading !== undefined) ??
    reaches.find(reach => reach.lines > 1);
  return found && found.lines > 1 ? { shape: found.shape } : 'this';
}

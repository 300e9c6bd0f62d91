/** Corrections of the form of a paste, as data: what they may say, how far they reach, how they are kept as a form. */
import { linesOf } from '../outline/lines';
import { clean } from '../text';
import type { Span } from '../types';
import { cleanedAt } from './fixes';
import { isOf, shapeOf, widening } from './shape';
import type { Correction, Scope, Shape } from './types';

export { formOf } from './form';
export { readCorrections } from './read';
export type { Correction, Form, Level, Scope, Shape } from './types';

/** How far a correction of one line can reach: a shape, and on how many lines it is. */
export interface Reach {
  readonly shape: Shape;
  readonly lines: number;
}

/**
 * The shapes of the line at `at` in a paste, most specific first, each that covers other lines than the one before; at least one.
 * @param corrections those in force: they may have cut or joined lines
 */
export function shapesOf(text: string, at: Span, corrections: readonly Correction[] = []): readonly Reach[] {
  const source = clean(text, corrections);
  const place = cleanedAt(source, at.start);
  const lines = linesOf(source);
  const line = lines.find(l => l.start <= place && place < l.end) ?? lines.find(l => l.start >= place);
  if (!line) return [];
  const looks = lines.map(l => shapeOf(source, l));
  const reaches = widening(shapeOf(source, line)).map(shape => ({
    shape,
    lines: looks.filter(look => isOf(shape, look)).length,
  }));
  return reaches.filter((reach, i) => reach.lines !== reaches[i - 1]?.lines);
}

/**
 * How far a correction reaches unless the user says otherwise. What a number or a sign opens is alike by it alone; plain words by
 * everything else that is to see of them, as far as another line shares it; a line like no other stands for itself.
 */
export function usualScope(reaches: readonly Reach[]): Scope {
  const widest = reaches[reaches.length - 1];
  const found = widest?.shape.template ? widest : reaches.find(reach => reach.lines > 1);
  return found && found.lines > 1 ? { shape: found.shape } : 'this';
}

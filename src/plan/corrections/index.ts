/** Corrections of the form of a paste, as data: what they may say, how far they reach, how they are kept as a form. */
import { toPaste } from '../assemble/paste-spans';
import { linesOf } from '../outline/lines';
import { sourceOf } from '../text/given';
import type { ParseOptions, Span } from '../types';
import { cleanedAt } from './fixes';
import { isOf, shapeOf, widening } from './shape';
import type { CorrectionReach } from './reach';
import type { Shape } from './types';

export { formOf } from './form';
export { usualScope, type CorrectionReach } from './reach';
export { readCorrections } from './read';
export type { Correction, Form, Level, CorrectionScope, Shape } from './types';

/**
 * The shapes of the line at `at` in a paste, most specific first, each that covers more lines than the one before; at least one.
 * @param options what the text was read with: corrections may have cut or joined lines, hints show which are bold
 */
export function shapesOf(
  text: string,
  at: Span,
  options: Pick<ParseOptions, 'corrections' | 'hints'> = {},
): readonly CorrectionReach[] {
  const source = sourceOf(text, options);
  const place = cleanedAt(source, at.start);
  const lines = linesOf(source);
  const line = lines.find(l => l.start <= place && place < l.end) ?? lines.find(l => l.start >= place);
  if (!line) return [];
  const looks = lines.map(l => shapeOf(source, l));
  const reaches = widening(shapeOf(source, line)).map((shape): CorrectionReach => {
    const places = lines.filter((_, i) => isOf(shape, looks[i] as Required<Shape>)).map(l => toPaste(source, l));
    return { shape, lines: places.length, places };
  });
  return reaches.filter((reach, i) => reach.lines > (reaches[i - 1]?.lines ?? 0));
}

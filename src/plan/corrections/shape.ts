import type { LineHint } from '../hints';
import type { Range, Source } from '../source';
import { pasteAt } from '../spans';
import { openingAt } from './opening';
import type { Shape } from './types';

const SHORT = 40;

/** The first of ascending places that is not before `at`. */
function firstFrom<P>(places: readonly P[], at: number, placeOf: (place: P) => number): P | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(places[middle] as P) < at) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** What the format shows of the line that begins at a place of the paste. */
function hintAt({ hints = [] }: Source, at: number): LineHint | undefined {
  const hint = firstFrom(hints, at, place => place.at);
  return hint?.at === at ? hint : undefined;
}

/** No style of headings. */
const NO_HEADING = -1;

/** True where cleaning took a mark of emphasis away right before the range, or the format shows its line bold. */
function isBold(source: Source, { start }: Range): boolean {
  const { removed, map, raw } = source;
  const at = pasteAt(map, start);
  const mark = firstFrom(removed, at, ({ end }) => end);
  if (mark?.end === at && /\*\*|<(?:b|strong)\b/i.test(raw.slice(mark.start, mark.end))) return true;
  return hintAt(source, at)?.bold === true;
}

/** Everything that is to see of a line but its words. */
export function shapeOf(source: Source, line: Range): Required<Shape> {
  const { folded } = source;
  const { template, length } = openingAt(folded, line.start, line.end);
  const words = folded.slice(line.start, line.end);
  const last = words.slice(-1);
  const from = folded.lastIndexOf('\n', line.start - 1) + 1;
  return {
    template,
    bold: isBold(source, line) || isBold(source, { start: line.start + length, end: line.end }),
    length: words.length <= SHORT ? 'short' : 'long',
    ends: /[。.;!?)]/.test(last) ? 'stop' : last === ':' ? 'colon' : 'open',
    indent: line.start - from - folded.slice(from, line.start).trim().length,
    heading: hintAt(source, pasteAt(source.map, line.start))?.heading ?? NO_HEADING,
  };
}

const KEYS = ['template', 'bold', 'length', 'ends', 'indent', 'heading'] as const;

/** True where a line that looks like `full` is of the shape. */
export const isOf = (shape: Shape, full: Required<Shape>): boolean =>
  KEYS.every(key => shape[key] === undefined || shape[key] === full[key]);

/** How much a shape says: of two that fit a line the one that says more holds. */
export const detail = (shape: Shape): number => KEYS.filter(key => shape[key] !== undefined).length;

/**
 * The shapes of a line from the most specific to the widest: one look less each time, the template last. Plain words of a style of
 * headings are alike within it; what a number or a sign opens is so by itself, and the style goes further.
 */
export function widening({ template, bold, length, ends, indent, heading }: Required<Shape>): readonly Shape[] {
  const style = heading === NO_HEADING ? [] : [{ heading }];
  const within = template === '' ? style[0] : {};
  return [
    { template, bold, length, ends, indent, ...within },
    { template, bold, length, ends, ...within },
    { template, bold, length, ...within },
    { template, bold, ...within },
    ...(template === '' ? [] : [{ template }]),
    ...style,
  ];
}

/**
 * The paste and the cleaned text are counted in apart. What does not compile stands behind `@ts-expect-error`: the type check of the
 * tests fails where it compiles after all.
 */
import { toPaste } from '../../src/plan/assemble/paste-spans';
import { clean } from '../../src/plan/text';
import { firstAt } from '../../src/plan/text/tracked';
import { overlaps, pasteAt, pasteOffset, pasteSpan, type Range, type Span } from '../../src/plan/spans';
import type { Plan, Target } from '../../src/plan/types';

const PASTED = '\u200b1.修整\u200b步道。';
const source = clean(PASTED);
const range: Range = { start: source.text.indexOf('步道'), end: source.text.indexOf('步道') + 2 };

test('a stretch leads from the cleaned text to the paste, an offset back', () => {
  const span = toPaste(source, range);
  expect(PASTED.slice(span.start, span.end)).toBe('步道');
  expect(firstAt(source, span.start)).toBe(range.start);
  expect(pasteAt(source.map, range.start)).toBe(span.start);
  expect(pasteAt(source.map, source.text.length + 5)).toBe(0);
});

test('stretches of one text overlap where they share a character', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 5 })).toBe(false);
  expect(overlaps(pasteSpan(2, 2), pasteSpan(0, 4))).toBe(true);
});

/** Never run: read by the compiler alone. */
export function mixed(span: Span, found: Range, plan: Plan<Range>, target: Target<Range>): readonly unknown[] {
  // @ts-expect-error a stretch of the cleaned text is none of the paste
  const a: Span = found;
  // @ts-expect-error a stretch of the paste is none of the cleaned text
  const b: Range = span;
  // @ts-expect-error not even put together anew of its ends
  const c: Range = { start: span.start, end: span.end };
  // @ts-expect-error a number alone does not say that it counts in the paste
  const d: Span = { start: 0, end: 4 };
  // @ts-expect-error an offset in the cleaned text is called none in the paste
  const e = pasteOffset(found.start);
  // @ts-expect-error a map is asked with an offset of the cleaned text
  const f = pasteAt(source.map, span.start);
  // @ts-expect-error what is asked where an offset of the paste is, has one
  const g = firstAt(source, found.start);
  // @ts-expect-error stretches of two texts do not overlap
  const h = overlaps(span, found);
  // @ts-expect-error a plan as the rules read it is not finished
  const i: Plan = plan;
  // @ts-expect-error nor is a fact
  const j: Target = target;
  // @ts-expect-error what is moved to the paste was not there before
  const k = toPaste(source, span);
  // A rule makes stretches of plain numbers, and what the paste is counted by comes of its own offsets.
  const free: readonly [Range, Span] = [{ start: found.start + 1, end: 7 }, pasteSpan(span.start + 1, span.end)];
  return [a, b, c, d, e, f, g, h, i, j, k, free];
}

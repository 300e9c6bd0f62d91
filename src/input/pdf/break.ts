import { emsOf, isFullWidth } from '../../language/script/width';
import type { Line } from './types';

const OPENS = /[（(《“‘【〔[「『]/;
const CLOSES = /[）)》”’】〕\]」』，,。.、；;：:！!？?%％…—]/;
/** Ems by which a measured width may be off. */
const SLACK = 0.35;

/** The first characters of a line that no program tears apart: a Latin word, or one character with the marks that stick to it. */
export function firstToken(text: string): string {
  const chars = Array.from(text.trimStart());
  let n = 0;
  while (n < chars.length && OPENS.test(chars[n] ?? '')) n++;
  if (isFullWidth(chars[n] ?? '') || n === chars.length) n++;
  else while (n < chars.length && !isFullWidth(chars[n] ?? '') && !/\s/.test(chars[n] ?? '')) n++;
  while (n < chars.length && CLOSES.test(chars[n] ?? '')) n++;
  return chars.slice(0, n).join('');
}

/** Width of a line's first token, in points. */
function tokenWidth(line: Line, text: string): number {
  const token = firstToken(text);
  const words = line.runs;
  const head = words[0];
  if (!head) return 0;
  // As wide as the letters of the run it begins with are.
  const em = head.width / Math.max(0.5, emsOf(head.text));
  return emsOf(token) * em;
}

/**
 * Whether a line had to end where it does: what the next one begins with has no room between its end and the right edge. A line
 * that ends although there was room ends a paragraph. Works for lines that are flush on both sides and for ragged ones.
 * @param right edge of the text, in points
 */
export function hadToEnd(line: Line, next: Line, nextText: string, right: number): boolean {
  const em = Math.max(line.size, next.size);
  const blank = isFullWidth(nextText[0] ?? '') ? 0 : 0.25 * em;
  return line.x1 + blank + tokenWidth(next, nextText) > right - SLACK * em;
}

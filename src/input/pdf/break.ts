import { firstToken } from '../../language/script/token';
import { emsOf, isFullWidth } from '../../language/script/width';
import type { PdfLine } from './types';

/** Ems by which a measured width may be off. */
const SLACK = 0.35;

/** Width of a line's first token, in points. */
function tokenWidth(line: PdfLine, text: string): number {
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
export function hadToEnd(line: PdfLine, next: PdfLine, nextText: string, right: number): boolean {
  const em = Math.max(line.size, next.size);
  const blank = isFullWidth(nextText[0] ?? '') ? 0 : 0.25 * em;
  return line.x1 + blank + tokenWidth(next, nextText) > right - SLACK * em;
}

import type { LineHint } from '../plan/hints';
import { pasteOffset } from '../plan/spans';

/** A line of the text to be, with what it shows: hints, and how large most of its letters are (in any one unit) and how many. */
export interface ShownLine extends Omit<LineHint, 'at'> {
  readonly text: string;
  readonly size?: number;
  readonly letters?: number;
}

const DISPLAY =
  /^["']?(?:黑体|方正\S*(?:标宋|黑)|\S*小标宋|\S*大标宋|华文(?:黑体|中宋)|SimHei|STHeiti|STZhongsong|Heiti)/i;

/** A face for headings: offices print their text in 仿宋 or 宋体. */
export const isDisplayFace = (face: string): boolean => DISPLAY.test(face.trim());

/** Letters and digits: what stands out is judged by these. */
export const solid = (text: string): number => text.replace(/[\s\p{P}]/gu, '').length;

/** Letters so much larger than those of the text stand out. */
const LARGER = 1.15;

/** The size that most letters of a text have; 0 where nothing says it. */
function usualSize(lines: readonly ShownLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines)
    if (line.size !== undefined) letters.set(line.size, (letters.get(line.size) ?? 0) + (line.letters ?? 0));
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** What the lines of a text show, by where each begins once they are joined by line breaks. */
export function hintsOf(lines: readonly ShownLine[]): readonly LineHint[] {
  const usual = usualSize(lines);
  const hints: LineHint[] = [];
  let at = 0;
  for (const { text, heading, list, bold, size } of lines) {
    const isStrong = bold === true || (usual > 0 && (size ?? 0) >= LARGER * usual);
    const hint: LineHint = {
      at: pasteOffset(at),
      ...(heading === undefined ? {} : { heading }),
      ...(list === undefined ? {} : { list }),
      ...(isStrong ? { bold: true as const } : {}),
    };
    if (Object.keys(hint).length > 1) hints.push(hint);
    at += text.length + 1;
  }
  return hints;
}

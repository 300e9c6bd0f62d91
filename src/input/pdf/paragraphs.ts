import { hadToEnd } from './break';
import { STOP } from './cell';
import { joinedLine } from './join';
import { endingOf, lineText } from './lines';
import { markOf, opensAnew } from './opening';
import type { BlockReach } from './reach';
import type { PdfLine } from './types';

/** Ems by which the letters of one paragraph may differ in height, and by which a line is indented. */
const SAME_SIZE = 0.15;
const INDENT = 0.8;
/** How much farther than usual a line may stand below the one before it in one paragraph. */
const LOOSE = 1.18;

/** A line in the order of reading, with the edges of its block. */
export interface PlacedLine {
  readonly line: PdfLine;
  readonly reach: BlockReach;
  /** Which block of which page it stands in. */
  readonly block: number;
}

export interface PdfParagraph {
  readonly text: string;
  readonly lines: readonly PdfLine[];
}

/** The usual distance from line to line, by height of the letters. */
function pitches(placed: readonly PlacedLine[]): (size: number) => number {
  const found = new Map<number, Map<number, number>>();
  placed.forEach(({ line, block }, i) => {
    const before = placed[i - 1];
    if (before?.block !== block || Math.abs(before.line.size - line.size) > SAME_SIZE * line.size) return;
    const pitch = Math.round((line.y - before.line.y) * 2) / 2;
    if (pitch <= 0 || pitch > 4 * line.size) return;
    const size = Math.round(line.size);
    const counts = found.get(size) ?? new Map<number, number>();
    counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    found.set(size, counts);
  });
  return size => {
    const counts = [...(found.get(Math.round(size)) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return counts[0]?.[0] ?? Infinity;
  };
}

/** Where the text behind a number begins. */
function hangOf(line: PdfLine, text: string): number | null {
  if (markOf(text) === null) return null;
  const beyond = line.runs.find(run => run.x > line.x0 + 0.2 * line.size && run.text.trim() !== '');
  const em = line.size;
  return beyond && beyond.x - line.x0 < 4 * em ? beyond.x : line.x0 + em;
}

/**
 * Lines as paragraphs. A line goes on with the one before it if that one had to end (what follows had no room), the letters are as
 * high, the distance is the usual one, and it stands where a paragraph's next line stands: at the left edge, below the first line, or
 * below the words behind a number. In the middle of a sentence its place does not matter.
 */
export function paragraphsOf(placed: readonly PlacedLine[], words: ReadonlySet<string>): PdfParagraph[] {
  const usual = pitches(placed);
  const found: { text: string; lines: PdfLine[]; hang: number | null }[] = [];
  placed.forEach(({ line, reach, block }, i) => {
    const text = lineText(line);
    const before = placed[i - 1];
    const open = found[found.length - 1];
    const em = line.size;
    const goesOn = (): boolean => {
      if (!before || !open || Math.abs(before.line.size - em) > SAME_SIZE * em) return false;
      if (!hadToEnd(before.line, line, text, before.reach.right)) return false;
      const sameBlock = before.block === block;
      if (sameBlock && line.y - before.line.y > LOOSE * usual(em) + 1) return false;
      const midst = !STOP.test(open.text) && !opensAnew(text);
      const x = line.x0 - reach.left;
      const first = (open.lines[0]?.x0 ?? 0) - before.reach.left;
      if (midst) return true;
      if (markOf(text) !== null) return false;
      if (open.lines.length > 1) return Math.abs(x - (before.line.x0 - before.reach.left)) <= INDENT * em;
      const flush = x <= INDENT * em;
      const hangs = open.hang !== null && Math.abs(x - (open.hang - before.reach.left)) <= 0.5 * em;
      return hangs || (flush && (first > INDENT * em || Math.abs(first - x) <= 0.5 * em));
    };
    if (open && goesOn()) {
      open.text = joinedLine(open.text, text, words, before ? endingOf(before.line, before.reach.right) : {});
      open.lines.push(line);
    } else found.push({ text, lines: [line], hang: hangOf(line, text) });
  });
  return found;
}

import { withoutRadicals } from '../../../language/script/radicals';
import type { PdfRun } from '../types';
import { multiplied, type Matrix } from './geometry';
import type { Glyph } from './glyphs';

/** Degrees by which a line may slope and still be level. */
const LEVEL = 4;
/** Points under which letters are not meant to be seen. */
const UNSEEN = 1.5;
/** Ems between two characters of one run at most, and how far the next may step back or up. */
const GAP = 0.12;
const BACK = 0.5;
const STEP = 0.1;

/** A right angle's turn nearest to a text's direction, in degrees clockwise; null for text across. */
function turnOf({ matrix: [a, b], vertical }: Pick<Glyph, 'matrix' | 'vertical'>): number | null {
  if (vertical) return null;
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  const turn = Math.round(angle / 90) * 90;
  return Math.abs(angle - turn) <= LEVEL ? (turn + 360) % 360 : null;
}

/** The turn that most letters of a page have: a table across a page is turned as a whole. */
export function turnOfPage(glyphs: readonly Glyph[]): number {
  const letters = new Map<number, number>();
  for (const glyph of glyphs) {
    const turn = glyph.blank ? null : turnOf(glyph);
    if (turn !== null) letters.set(turn, (letters.get(turn) ?? 0) + 1);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** The matrix that turns a page so that text of that turn is level; `size` of the page before. */
export function turned(turn: number, [width, height]: readonly [number, number]): Matrix {
  if (turn === 90) return [0, -1, 1, 0, 0, width];
  if (turn === 180) return [-1, 0, 0, -1, width, height];
  return turn === 270 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0];
}

export interface PageText {
  readonly runs: readonly PdfRun[];
  readonly askew: readonly string[];
  /** Text beyond the page's edges, or too small to see. */
  readonly hidden: readonly string[];
}

interface Open {
  text: string;
  readonly x: number;
  readonly y: number;
  end: number;
  readonly size: number;
  readonly afterBlank: boolean;
  beforeBlank?: boolean;
}

const plain = (text: string): string =>
  withoutRadicals(text)
    .replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '');

/** Text that is not level, put together as it is shown. */
function slanted(glyphs: readonly Glyph[]): string[] {
  const found: string[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const near =
      last !== null &&
      Math.hypot(glyph.matrix[4] - last.matrix[4], glyph.matrix[5] - last.matrix[5]) <
        2.5 * Math.hypot(glyph.matrix[2], glyph.matrix[3]);
    if (near) found[found.length - 1] += plain(glyph.char);
    else if (!glyph.blank) found.push(plain(glyph.char));
    last = glyph;
  }
  return found.filter(text => text.trim() !== '');
}

/**
 * Runs of a page that is `width` by `height` points: characters side by side without a blank. Text that is printed twice a hair
 * apart, which looks bold, counts once.
 */
export function pageText(glyphs: readonly Glyph[], turn: Matrix, width: number, height: number): PageText {
  const runs: Open[] = [];
  const hidden: string[] = [];
  const across: Glyph[] = [];
  const seen = new Map<string, { x: number; y: number }[]>();
  let open: Open | null = null;
  let blank = false;
  for (const glyph of glyphs) {
    const matrix = multiplied(turn, glyph.matrix);
    if (turnOf({ ...glyph, matrix }) !== 0) {
      across.push({ ...glyph, matrix });
      continue;
    }
    if (glyph.blank) {
      blank = true;
      continue;
    }
    const text = plain(glyph.char);
    const size = Math.hypot(matrix[2], matrix[3]);
    const [x, y] = [matrix[4], matrix[5]];
    const twins = seen.get(text) ?? [];
    if (text === '' || twins.some(one => Math.hypot(one.x - x, one.y - y) < 0.2 * size)) continue;
    seen.set(text, [...twins.slice(-30), { x, y }]);
    if (size < UNSEEN || x > width || x + glyph.width < 0 || y < 0 || y - size > height) {
      hidden.push(text);
      continue;
    }
    const follows =
      open !== null &&
      !blank &&
      Math.abs(open.size - size) < STEP * size &&
      Math.abs(open.y - y) < STEP * size &&
      x - open.end <= GAP * size &&
      x - open.end >= -BACK * size;
    if (open && follows) {
      open.text += text;
      open.end = x + glyph.width;
    } else {
      const sameLine: boolean = open !== null && Math.abs(open.y - y) < 0.5 * size && x > open.x;
      const afterBlank: boolean = blank && sameLine;
      if (open && blank && !sameLine) open.beforeBlank = true;
      open = { text, x, y, end: x + glyph.width, size, afterBlank };
      runs.push(open);
    }
    blank = false;
  }
  return {
    runs: runs.map(({ text, x, y, end, size, afterBlank, beforeBlank }) => ({
      text,
      x,
      y,
      width: end - x,
      size,
      ...(afterBlank ? { afterBlank } : {}),
      ...(beforeBlank ? { beforeBlank } : {}),
    })),
    askew: slanted(across),
    hidden: hidden.length > 0 ? [hidden.join('')] : [],
  };
}

import { odd } from '../odd';
import type { LineBlock } from '../types';
import type { ReadingMethod, LineLayout, Page } from './method';
import { byCounts, byLabels, byMarks, byNotes, bySeries } from './series';
import { read } from './read';
import type { Reading } from './reading';
import { usual } from './usual';

/** What tells layouts apart: how each line is read, and where lines are cut. */
const signOf = ({ blocks, tail }: LineLayout): string =>
  `${String(tail.lines.length)} ${blocks.map(b => `${b.kind}${String(b.line.start)}${depthOf(b)}`).join(' ')}`;
const depthOf = (block: LineBlock): string =>
  block.kind === 'head'
    ? `${block.marker.style}/${String(block.marker.rank)}`
    : block.kind === 'heading'
      ? String(block.level)
      : block.kind === 'paragraph' && block.entry
        ? '!'
        : '';

/** Below this score a reading is poor: the flat one is tried, too. */
const POOR = 0;

/** The readings that a page gives reason for, each once, that of the first candidate first. */
export function readingsOf(page: Page): Reading[] {
  const seen = new Set<string>();
  const readings: Reading[] = [];
  for (const { id, lay, floor } of CANDIDATES) {
    if (floor && readings.some(r => r.score >= POOR)) continue;
    const layout = lay(page);
    const sign = layout && signOf(layout);
    if (!layout || sign === null || seen.has(sign)) continue;
    seen.add(sign);
    readings.push(read(page, id, layout));
  }
  return readings;
}

/** One entry per paragraph or note of owners, whatever opens it: what is left where no form is seen. */
const flat: ReadingMethod = { id: 'flat', floor: true, lay: page => odd().everyLine(page) };

/** All ways of reading a page. The first wins ties. */
export const CANDIDATES: readonly ReadingMethod[] = [usual, bySeries, byMarks, byNotes, byLabels, byCounts, flat];

import type { Tail } from '../tail';
import type { TextLine } from '../lines';
import { odd } from '../odd';
import type { LineBlock } from '../types';
import type { Page } from './method';
import { countIn } from './notes';

/** Whether what a sign-off cut away speaks of who answers for something: then it is the plan, and the letter stood before. */
export function withoutLetterEnd(page: Page, lines: readonly TextLine[], tail: Tail): Tail {
  const from = tail.lines[tail.lines.length - 1]?.end ?? 0;
  const behind = countIn(page.notes, from, page.source.text.length);
  return behind > 0 ? { ...tail, lines } : tail;
}

/**
 * The blocks with all before the first number as entries from the first line on that names who answers. Null where nobody is named there.
 */
export function earlyEntries(page: Page, blocks: readonly LineBlock[]): LineBlock[] | null {
  const until = blocks.find(b => b.kind === 'head' || b.kind === 'heading' || b.kind === 'table')?.line.start;
  const named = page.notes[0];
  return until === undefined || named === undefined || named >= until ? null : odd().namedEarly(page, blocks, until);
}

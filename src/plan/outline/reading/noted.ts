import type { LineBlock } from '../types';
import type { Page } from './method';
import { countIn } from './notes';

const FEWEST = 3;
/** So many of the lines below headings must name who answers for them. */
const SHARE = 0.75;

/**
 * Lines without a number below headings as entries of their own, where nearly each of them names once who answers for it: then it is
 * no sentence of a task but one. Null where they do not, and where lines end in a colon: these announce what stands below.
 */
export function notedEntries({ notes, source }: Page, blocks: readonly LineBlock[]): LineBlock[] | null {
  const first = blocks.findIndex(block => block.kind === 'heading');
  const isLine = (block: LineBlock, i: number): boolean =>
    first >= 0 && i > first && (block.kind === 'bullet' || block.kind === 'paragraph');
  const lines = blocks.filter(isLine);
  if (lines.some(block => source.folded.slice(block.line.start, block.line.end).trimEnd().endsWith(':'))) return null;
  const noted = lines.filter(block => countIn(notes, block.line.start, block.line.end) === 1);
  if (noted.length < FEWEST || noted.length < SHARE * lines.length) return null;
  return blocks.map((block, i): LineBlock =>
    isLine(block, i) && (block.kind === 'bullet' || block.kind === 'paragraph')
      ? { kind: 'paragraph', content: block.content, line: block.line, entry: true }
      : block,
  );
}

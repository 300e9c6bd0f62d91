import { isSalutation, isCoveringNotice, isDateLine } from '../furniture/letter';
import { isIndexLine } from '../furniture/keys';
import { isSiteLine } from '../furniture/site';
import { endsAsTitle } from '../front/title';
import { lineKindOf } from '../line-kind';
import type { Tail } from '../tail';
import type { TextLine } from '../lines';
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
 * How many blocks stand before the first entry, where owners are named above the first number: from the first line that names one
 * on, all is plan. Null where nobody is named there.
 */
export function earlyEntries({ source, notes }: Page, blocks: readonly LineBlock[]): LineBlock[] | null {
  const first = blocks.findIndex(b => b.kind === 'head' || b.kind === 'heading' || b.kind === 'table');
  const until = blocks[first]?.line.start;
  const named = notes[0];
  if (until === undefined || named === undefined || named >= until) return null;
  const words = (b: LineBlock): string => source.folded.slice(b.line.start, b.line.end);
  const isFront = (b: LineBlock): boolean =>
    isSalutation(words(b)) ||
    isCoveringNotice(words(b)) ||
    isDateLine(words(b)) ||
    isIndexLine(words(b), true) ||
    isSiteLine(words(b)) ||
    endsAsTitle(source, b.line);
  let open = false;
  let said = false;
  const entries = blocks.map((block): LineBlock => {
    if (block.line.start >= until || (block.kind !== 'paragraph' && block.kind !== 'bullet')) return block;
    const speaks = countIn(notes, block.line.start, block.line.end) > 0;
    const isNote = lineKindOf(source, block.content) === 'note';
    // 责任单位:… right below the title names who answers for the whole, no task.
    open ||= block.kind === 'bullet' || (speaks && (!isNote || said));
    said ||= !isNote && !isFront(block);
    if (!open || isFront(block) || isNote) return block;
    return { kind: 'paragraph', content: block.content, line: block.line, entry: true };
  });
  return open ? entries : null;
}

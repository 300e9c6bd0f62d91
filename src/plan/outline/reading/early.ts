import { isSalutation, isCoveringNotice, isDateLine } from '../furniture/letter';
import { isIndexLine } from '../furniture/keys';
import { isSiteLine } from '../furniture/site';
import { endsAsTitle } from '../front/title';
import { lineKindOf } from '../line-kind';
import type { LineBlock } from '../types';
import type { Page } from './method';
import { countIn } from './notes';

/** The blocks with those before the first number as entries, from the first on that says who answers for it. Null where none does. */
export function namedEarly({ source, notes }: Page, blocks: readonly LineBlock[], until: number): LineBlock[] | null {
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

import type { Source } from '../source';
import { trim } from '../text';
import type { LineBlock } from './types';
import { gather } from '../loops';

type Worded = Exclude<LineBlock, { kind: 'table' }>;

const FEWEST = 2;
/** What a line of a dialogue opens with: 问:, 记者:, 答2:, Q1:. */
const LABEL = /^([^\s\d:,。;、()]{1,8}?)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s?:\s*/;

/**
 * Blocks of a text that asks and answers: each question is an entry, without who asks; what follows is its text, without who answers.
 * It is one where at least two lines end in a question mark and the lines below them open with one label, or none does and no line
 * has a number.
 */
export function questioned(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  const words = ({ content: { start, end } }: Worded): string => source.folded.slice(start, end);
  const labelOf = (block: LineBlock | undefined): string =>
    block && block.kind !== 'table' ? (LABEL.exec(words(block).slice(0, 16))?.[1] ?? '') : '';
  const asks = (block: LineBlock | undefined): block is Worded =>
    block !== undefined && block.kind !== 'table' && words(block).endsWith('?');
  const answers = gather(blocks, (block, i) => (asks(block) && !asks(blocks[i + 1]) ? [labelOf(blocks[i + 1])] : []));
  const [answer = ''] = answers;
  const told = answer !== '' || !blocks.some(block => block.kind === 'head');
  if (!told || answers.length < FEWEST || answers.some(label => label !== answer)) return [...blocks];
  const bare = <B extends Worded>(block: B): B => {
    const lead = LABEL.exec(words(block).slice(0, 16))?.[0].length ?? 0;
    return { ...block, content: trim(source.text, { start: block.content.start + lead, end: block.content.end }) };
  };
  const asker = labelOf(blocks.find(asks));
  return blocks.map((block): LineBlock => {
    if (block.kind === 'table') return block;
    if (answer !== '' && labelOf(block) === answer) return bare(block);
    if (!asks(block)) return block;
    const asked = asker !== '' && labelOf(block) === asker ? bare(block) : block;
    return asked.kind === 'paragraph' || asked.kind === 'bullet'
      ? { kind: 'paragraph', content: asked.content, line: asked.line, entry: true }
      : asked;
  });
}

import type { Source } from '../source';
import type { LineBlock } from './types';

/** Below 一、 and above 1. */
const RANK = 46;

/** The #topic# that a line opens with; empty where it has none. */
const topicOf = ({ folded }: Source, block: LineBlock): string =>
  block.kind === 'bullet' && folded.charAt(block.line.start) === '#'
    ? folded.slice(block.line.start, block.content.start).trim()
    : '';

/** Lines behind a #topic# as entries of their own below it: the topic heads those that follow each other with it. */
export function withTopics(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  let open = '';
  return blocks.flatMap((block): LineBlock[] => {
    const topic = topicOf(source, block);
    if (block.kind !== 'bullet' || topic === '') {
      open = block.kind === 'paragraph' ? open : '';
      return [block];
    }
    const { content, line } = block;
    const head = { start: line.start + 1, end: line.start + topic.length - 1 };
    const entry: LineBlock = { kind: 'paragraph', content, line: content, entry: true };
    const opens = topic !== open;
    open = topic;
    return opens ? [{ kind: 'heading', level: RANK, content: head, line: head }, entry] : [entry];
  });
}

import { isUsualLabel } from '../facts/owners/usual-labels';
import type { Source } from '../source';
import { trim } from '../text';
import type { LineBlock } from './types';

/** Below 一、 and above 1. */
const RANK = 46;

/** 【急】 before its task. */
const SQUARE = /^【[^】\s]{1,8}】\s?(?=\S{3})/;

/** The #topic# or 【topic】 that a line opens with; empty where it has none. */
const topicOf = ({ folded }: Source, { kind, line, content }: LineBlock & { kind: 'bullet' | 'paragraph' }): string =>
  kind === 'bullet' && folded.charAt(line.start) === '#'
    ? folded.slice(line.start, content.start).trim()
    : (kind === 'paragraph' && SQUARE.exec(folded.slice(line.start, line.end))?.[0]) || '';

/** 【topics】 are none where each stands once, or they say who answers or what a field is. */
const recur = (topics: readonly string[]): boolean =>
  topics.length > 2 * new Set(topics).size - 1 && !topics.some(t => isUsualLabel(t.trim().slice(1, -1)));

/** Lines behind a #topic# or 【topic】 as entries of their own below it: the topic heads those that follow each other with it. */
export function withTopics(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  const topics = blocks.map(b => (b.kind === 'bullet' || b.kind === 'paragraph' ? topicOf(source, b) : ''));
  const square = topics.filter(t => t.startsWith('【'));
  const squares = blocks.every(b => b.kind !== 'head') && recur(square);
  let open = '';
  return blocks.flatMap((block, i): LineBlock[] => {
    const topic = topics[i] ?? '';
    if (
      (block.kind !== 'bullet' && block.kind !== 'paragraph') ||
      topic === '' ||
      (topic.startsWith('【') && !squares)
    ) {
      open = block.kind === 'paragraph' ? open : '';
      return [block];
    }
    const { line } = block;
    const inner = trim(source.text, { start: Math.max(line.start + topic.length, block.content.start), end: line.end });
    const head = { start: line.start + 1, end: line.start + topic.trimEnd().length - 1 };
    const entry: LineBlock = { kind: 'paragraph', content: inner, line: inner, entry: true };
    const opens = topic !== open;
    open = topic;
    return opens ? [{ kind: 'heading', level: RANK, content: head, line: head }, entry] : [entry];
  });
}

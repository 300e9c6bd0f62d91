import type { Block } from '../types';

/** Ranks below this are for headings without number, where `heading` blocks carry a class of theirs. */
const BELOW = 0.5;
/** First class of a heading without a number; Markdown's six levels stand before. */
export const FIRST_CLASS = 1000;

/** A number of unknown depth, or a heading of a class of its own. */
const isOpen = (block: Block): boolean =>
  (block.kind === 'head' && block.marker.rank === 0) || (block.kind === 'heading' && block.level >= FIRST_CLASS);
const classOf = (block: Block): string =>
  block.kind === 'head' ? block.marker.style : block.kind === 'heading' ? String(block.level) : '';
const rankOf = (block: Block): number =>
  block.kind === 'head' ? block.marker.rank : block.kind === 'heading' ? block.level : 0;

/**
 * Gives a depth to numbers and headings whose look does not say it: each hangs, where it comes first, right below what is open
 * there.
 */
export function withLevels(blocks: readonly Block[]): Block[] {
  const ranks = new Map<string, number>();
  let open: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'head' && block.kind !== 'heading') continue;
    const key = classOf(block);
    if (isOpen(block) && !ranks.has(key)) ranks.set(key, (open[open.length - 1] ?? 0) + BELOW);
    const rank = ranks.get(key) ?? rankOf(block);
    open = [...open.filter(r => r < rank), rank];
  }
  return blocks.map((block): Block => {
    const rank = ranks.get(classOf(block));
    if (rank === undefined || !isOpen(block)) return block;
    if (block.kind === 'head') return { ...block, marker: { ...block.marker, rank } };
    return block.kind === 'heading' ? { ...block, level: rank } : block;
  });
}

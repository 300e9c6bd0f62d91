import type { LineBlock } from '../types';

/** What the look of a heading is known by; null for other lines. */
export const lookKey = (block: LineBlock): string | null =>
  block.kind === 'head' ? block.marker.style : block.kind === 'heading' ? String(block.level) : null;

/** Between a look and a depth in a list, where both together are a look. */
export const LIST = ' list ';

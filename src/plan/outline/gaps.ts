import type { Range } from '../source';
import { week } from './styles/chapter';
import type { LineBlock } from './types';

/** A number that does not follow the one before it. */
export interface Gap {
  readonly at: Range;
  readonly before: number;
  readonly found: number;
}

/** Numbers that neither carry on their row nor start it again from one. A plan may have nothing to do in a week. */
export function gapsIn(blocks: readonly LineBlock[]): Gap[] {
  const last = new Map<string, number>();
  const gaps: Gap[] = [];
  for (const block of blocks) {
    if (block.kind !== 'head') continue;
    const { style, prefix, value, at } = block.marker;
    const row = `${style} ${prefix}`;
    const before = last.get(row) ?? 0;
    if (value !== 1 && value !== before + 1 && !(style === week.id && value > before))
      gaps.push({ at, before, found: value });
    last.set(row, value);
  }
  return gaps;
}

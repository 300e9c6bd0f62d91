import type { Source } from '../source';
import { LONGEST_NAME, opensAttached } from './left';
import type { LineBlock } from './types';

/**
 * The lines that name what is attached: 附件:1.…清单 with 2.…名单 below, 附件1 alone above what it holds; a name behind 附件: only below
 * the first number, above it it may be the plan's own.
 */
export function attachmentNames(source: Source, blocks: readonly LineBlock[]): ReadonlySet<LineBlock> {
  const found = new Set<LineBlock>();
  const short = ({ line }: LineBlock): boolean => line.end - line.start <= LONGEST_NAME;
  // The number that the list goes on with.
  let next: number | null = null;
  let open = false;
  for (const block of blocks) {
    const text = source.folded.slice(block.line.start, block.line.end);
    const names = opensAttached(source, block);
    const goesOn: boolean = block.kind === 'head' && !names && block.marker.value === next && short(block);
    const [, first] = /:\s?(1[.、]|$)/.exec(text) ?? [];
    open ||= block.kind === 'head' && !goesOn && !names;
    if (goesOn || (names && (open || first !== undefined || !text.includes(':')))) found.add(block);
    next = goesOn ? (next ?? 0) + 1 : names && first !== undefined ? (first === '' ? 1 : 2) : null;
  }
  return found;
}

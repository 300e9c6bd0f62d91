import type { Source } from '../source';
import { isCoveringNotice } from './furniture/letter';
import { endsAsTitle } from './front/title';
import { odd } from './odd';
import type { LineBlock } from './types';

/** The blocks of one plan within a paste: those before its first entry, and its entries. */
export interface PlanPart {
  readonly front: readonly LineBlock[];
  readonly entries: readonly LineBlock[];
  /** What was done before, in a part of its own with a title of its own. */
  readonly past?: readonly LineBlock[];
}

const FARTHEST_TITLE = 8;

const opens = (b: LineBlock): boolean =>
  b.kind === 'head' || b.kind === 'heading' || b.kind === 'table' || (b.kind === 'paragraph' && b.entry === true);

/** Index of the first block that is an entry. A Markdown heading that stands alone at its level above all others is the title. */
export function firstEntry(blocks: readonly LineBlock[]): number {
  const at = blocks.findIndex(opens);
  const first = blocks[at];
  if (first?.kind !== 'heading' || first.level > 6) return at < 0 ? blocks.length : at;
  const peers = blocks.filter(b => b.kind === 'heading' && b.level <= first.level).length;
  const below = blocks.slice(at + 1).findIndex(opens);
  return peers === 1 && below >= 0 ? at + 1 + below : at;
}

/** The title of another plan, behind which the outermost numbers start again from one. */
function restart(source: Source, blocks: readonly LineBlock[]): number {
  const first = blocks.find(b => b.kind === 'head');
  if (first?.kind !== 'head') return -1;
  const { style } = first.marker;
  let highest = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'head' || block.marker.style !== style) continue;
    if (block.marker.value === 1 && highest >= 2) {
      for (let k = i - 1; k > 0 && i - k <= FARTHEST_TITLE; k--) {
        const above = blocks[k];
        if (above?.kind === 'head') break;
        if (above && endsAsTitle(source, above.line)) return k;
      }
    }
    highest = Math.max(highest, block.marker.value);
  }
  return -1;
}

/** True where words that hand something over stand above a table. */
function handsOver({ folded }: Source, blocks: readonly LineBlock[]): boolean {
  const table = blocks.findIndex(b => b.kind === 'table');
  return blocks.some((b, i) => i < table && isCoveringNotice(folded.slice(b.line.start, b.line.end)));
}

/** Splits a paste into its plans; `taken` are blocks of which a user has said what they are. */
export function planParts(
  source: Source,
  blocks: readonly LineBlock[],
  taken: (block: LineBlock) => boolean,
): PlanPart[] {
  const again = restart(source, blocks);
  if (again >= 0 || handsOver(source, blocks)) return odd().severalPlans(source, blocks, taken, again);
  const cut = firstEntry(blocks);
  return [{ front: blocks.slice(0, cut), entries: blocks.slice(cut) }];
}

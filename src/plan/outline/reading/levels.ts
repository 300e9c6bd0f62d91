import type { Source } from '../../source';
import { odd } from '../odd';
import type { LineBlock } from '../types';
import { lookKey, LIST } from './look-keys';
import type { Stated } from './stated';
import { gather } from '../../loops';

/** How far below the level above a number hangs whose look does not say its depth. */
const BELOW = 0.5;
/** Numbers that stand further out than this are sections. */
export const SECTION_RANK = 45;
/** First class of a heading without a number; Markdown's six levels and those of groups stand before. */
export const FIRST_CLASS = 1000;

/** A heading, with or without a number, as far as its depth goes. */
interface Head {
  readonly key: string;
  /** Usual depth; 0 where the look says nothing. */
  readonly rank: number;
  readonly value: number;
}

/** What a text says that has no format of its own. */
const NOTHING: Stated = { split: new Set(), headings: new Map(), hintOf: () => null };

function headOf(block: LineBlock, { split, hintOf }: Stated): Head | null {
  const look = lookKey(block);
  if (look === null) return null;
  const key = split.has(look) ? `${look}${LIST}${String(hintOf(block)?.list ?? 0)}` : look;
  if (block.kind === 'head') {
    const { rank, value, prefix } = block.marker;
    return { key, rank, value: prefix ? 0 : value };
  }
  return block.kind === 'heading' ? { key, rank: block.level >= FIRST_CLASS ? 0 : block.level, value: 0 } : null;
}

/**
 * For each look the looks that it stands below, by how they count: A goes on (2 behind 1) over numbers B that stand between, and B
 * does not go on over A, or else A comes first.
 */
function outerOf(heads: readonly Head[]): Map<string, Set<string>> {
  const last = new Map<string, { value: number; since: Set<string> }>();
  const over = new Map<string, Set<string>>();
  const order: string[] = [];
  for (const { key, value } of heads) {
    if (!order.includes(key)) order.push(key);
    const before = last.get(key);
    if (before && value > 1 && value === before.value + 1)
      for (const inner of before.since) over.set(key, (over.get(key) ?? new Set<string>()).add(inner));
    for (const [other, { since }] of last) if (other !== key) since.add(key);
    last.set(key, { value, since: new Set<string>() });
  }
  const found = new Map<string, Set<string>>();
  for (const [outer, inners] of over)
    for (const inner of inners) {
      const both = over.get(inner)?.has(outer) === true;
      if (!both || order.indexOf(outer) < order.indexOf(inner))
        found.set(inner, (found.get(inner) ?? new Set<string>()).add(outer));
    }
  return found;
}

/**
 * Gives a depth to numbers and headings: the usual one of their look where the text does not speak against it; below what it counts
 * below and what the format states; else, where the look says nothing, right below what is open where it comes first.
 */
export function withLevels(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  const stated = source.hints?.length ? odd().statedIn(source, blocks) : NOTHING;
  const heads = gather(blocks, block => headOf(block, stated) ?? []);
  const outer = outerOf(heads);
  if (stated !== NOTHING) odd().withStated(outer, [...new Set(heads.map(head => head.key))], stated);
  const ranks = new Map<string, number>();
  let open: number[] = [];
  for (const { key, rank } of heads) {
    if (!ranks.has(key)) {
      const above = Math.max(0, ...[...(outer.get(key) ?? [])].map(k => ranks.get(k) ?? 0));
      const below = outer.has(key) ? above : (open[open.length - 1] ?? 0);
      ranks.set(key, rank > above ? rank : below + BELOW);
    }
    const depth = ranks.get(key) ?? rank;
    open = [...open.filter(r => r < depth), depth];
  }
  return blocks.map((block): LineBlock => {
    const key = headOf(block, stated)?.key ?? '';
    const rank = ranks.get(key);
    if (rank === undefined) return block;
    if (block.kind === 'head')
      return rank === block.marker.rank && key === block.marker.style
        ? block
        : { ...block, marker: { ...block.marker, rank, style: key } };
    return block.kind === 'heading' ? { ...block, level: rank } : block;
  });
}

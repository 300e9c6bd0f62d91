import type { Block } from '../types';

/** How far below the level above a number hangs whose look does not say its depth. */
const BELOW = 0.5;
/** First class of a heading without a number; Markdown's six levels and those of groups stand before. */
export const FIRST_CLASS = 1000;

/** A heading, with or without a number, as far as its depth goes. */
interface Head {
  readonly key: string;
  /** Usual depth; 0 where the look says nothing. */
  readonly rank: number;
  readonly value: number;
}

function headOf(block: Block): Head | null {
  if (block.kind === 'head') {
    const { style, rank, value, prefix } = block.marker;
    return { key: style, rank, value: prefix ? 0 : value };
  }
  if (block.kind !== 'heading') return null;
  return { key: String(block.level), rank: block.level >= FIRST_CLASS ? 0 : block.level, value: 0 };
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
 * below; else, where the look says nothing, right below what is open where it comes first.
 */
export function withLevels(blocks: readonly Block[]): Block[] {
  const heads = blocks.flatMap(block => headOf(block) ?? []);
  const outer = outerOf(heads);
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
  return blocks.map((block): Block => {
    const rank = ranks.get(headOf(block)?.key ?? '');
    if (rank === undefined) return block;
    if (block.kind === 'head')
      return rank === block.marker.rank ? block : { ...block, marker: { ...block.marker, rank } };
    return block.kind === 'heading' ? { ...block, level: rank } : block;
  });
}

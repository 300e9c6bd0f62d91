import type { LineHint } from '../../hints';
import type { Source } from '../../source';
import { shownOf } from '../shown';
import type { LineBlock } from '../types';
import { gather } from '../../loops';

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

/** What the format says of heads, look by look. */
interface Stated {
  /** Looks that a list draws at several depths: each depth is a look of its own. */
  readonly split: ReadonlySet<string>;
  /** Depth as a heading of looks that nearly all have one. */
  readonly headings: ReadonlyMap<string, number>;
  hintOf(block: LineBlock): LineHint | null;
}

const keyOf = (block: LineBlock): string | null =>
  block.kind === 'head' ? block.marker.style : block.kind === 'heading' ? String(block.level) : null;

/** So many lines of a look must state the same depth. */
const SHARE = 0.8;

function statedIn(source: Source, blocks: readonly LineBlock[]): Stated {
  const hintOf = (block: LineBlock): LineHint | null => shownOf(source, block.line);
  const split = new Set<string>();
  const headings = new Map<string, number>();
  if (!source.hints || source.hints.length === 0) return { split, headings, hintOf };
  const looks = new Map<string, (LineHint | null)[]>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (key !== null) looks.set(key, [...(looks.get(key) ?? []), hintOf(block)]);
  }
  for (const [key, hints] of looks) {
    const lists = hints.map(hint => hint?.list);
    if (!lists.includes(undefined) && new Set(lists).size > 1) split.add(key);
    const times = new Map<number, number>();
    for (const hint of hints)
      if (hint?.heading !== undefined) times.set(hint.heading, (times.get(hint.heading) ?? 0) + 1);
    for (const [depth, count] of times) if (count >= SHARE * hints.length) headings.set(key, depth);
  }
  return { split, headings, hintOf };
}

/** Between a look and a depth in a list, where both together are a look. */
export const LIST = ' list ';

function headOf(block: LineBlock, { split, hintOf }: Stated): Head | null {
  const look = keyOf(block);
  if (look === null) return null;
  const key = split.has(look) ? `${look}${LIST}${String(hintOf(block)?.list ?? 0)}` : look;
  if (block.kind === 'head') {
    const { rank, value, prefix } = block.marker;
    return { key, rank, value: prefix ? 0 : value };
  }
  return block.kind === 'heading' ? { key, rank: block.level >= FIRST_CLASS ? 0 : block.level, value: 0 } : null;
}

/** Adds to what counting says the looks that a look stands below as the format states it. */
function withStated(outer: Map<string, Set<string>>, keys: readonly string[], { headings }: Stated): void {
  const add = (inner: string, over: string): void => {
    outer.set(inner, (outer.get(inner) ?? new Set<string>()).add(over));
    outer.get(over)?.delete(inner);
  };
  for (const inner of keys)
    for (const over of keys) {
      const [a, b] = [headings.get(over), headings.get(inner)];
      const [look, depth] = over.split(LIST);
      const [same, below] = inner.split(LIST);
      if (a !== undefined && b !== undefined ? a < b : look === same && Number(depth) < Number(below)) add(inner, over);
    }
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
  const stated = statedIn(source, blocks);
  const heads = gather(blocks, block => headOf(block, stated) ?? []);
  const outer = outerOf(heads);
  withStated(outer, [...new Set(heads.map(head => head.key))], stated);
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

import type { LineHint } from '../../hints';
import type { Source } from '../../source';
import { shownOf } from '../shown';
import type { LineBlock } from '../types';
import { lookKey, LIST } from './look-keys';

/** What the format says of heads, look by look. */
export interface Stated {
  /** Looks that a list draws at several depths: each depth is a look of its own. */
  readonly split: ReadonlySet<string>;
  /** Depth as a heading of looks that nearly all have one. */
  readonly headings: ReadonlyMap<string, number>;
  hintOf(block: LineBlock): LineHint | null;
}

/** So many lines of a look must state the same depth. */
const SHARE = 0.8;

/** Reads what the format of a text states of its headings. */
export function statedIn(source: Source, blocks: readonly LineBlock[]): Stated {
  const hintOf = (block: LineBlock): LineHint | null => shownOf(source, block.line);
  const split = new Set<string>();
  const headings = new Map<string, number>();
  const looks = new Map<string, (LineHint | null)[]>();
  for (const block of blocks) {
    const key = lookKey(block);
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

/** Adds to what counting says the looks that a look stands below as the format states it. */
export function withStated(outer: Map<string, Set<string>>, keys: readonly string[], { headings }: Stated): void {
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

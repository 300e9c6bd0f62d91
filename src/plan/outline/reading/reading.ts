import type { Outline } from '../outline';
import type { Term } from './weights';
import { gather } from '../../loops';

/** A finished outline with what speaks for and against it. */
export interface Reading {
  readonly id: string;
  readonly outline: Outline;
  readonly score: number;
  /** What each term adds to the score, its weight included. */
  readonly terms: Readonly<Record<Term, number>>;
}

/** The reading taken, the others best first, and how far behind the next one is that differs in its items. */
export interface ReadingChoice {
  readonly best: Reading;
  readonly others: readonly Reading[];
  /** 0…; Infinity where no other reading has other items. */
  readonly margin: number;
}

/** What a reading must score more than the usual one to be taken instead. */
export const LEAST_GAIN = 0.1;

const itemsOf = ({ outline }: Reading): string =>
  gather(outline.plans, p => p.drafts.map(d => `${String(d.heading.start)}-${String(d.heading.end)}`)).join();

/** Chooses among readings of one text; the first one wins unless another is better by {@link LEAST_GAIN}, or the one that is `wanted`. */
export function choose(readings: readonly Reading[], wanted: string | null = null): ReadingChoice {
  const [first] = readings;
  if (!first) throw new RangeError('there is always a reading');
  const ranked = [...readings].sort((a, b) => b.score - a.score);
  const [top = first] = ranked;
  const best = readings.find(r => r.id === wanted) ?? (top.score > first.score + LEAST_GAIN ? top : first);
  const others = ranked.filter(r => r !== best);
  const items = itemsOf(best);
  const rival = others.find(r => itemsOf(r) !== items);
  return { best, others, margin: rival ? Math.max(0, best.score - rival.score) : Infinity };
}

import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { roleByName } from './headers';
import { kindOf } from './kinds';
import { aloneAt, labelAt } from './labels';
import type { Labelled } from './labels';

/** Fewer cards are no table. */
export const FEWEST_CARDS = 2;
const MOST_LABELS = 14;

/** The labels of the cards in their order, and on which lines they stand. */
export interface Deck {
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<number, Labelled>;
  /** Lines with a label that heads several cards: 目标一:…. */
  readonly heads: ReadonlyMap<number, Labelled>;
}

/** True where one of the labels says what is to be done. */
export const namesTask = ({ keys }: Deck): boolean => keys.some(key => roleByName(key) === 'task');

/** Sets of labels that recur in one order: with their values on the same line, or below; `stopped` as in {@link labelAt}. */
export const decksIn = (source: Source, lines: readonly TextLine[], stopped = false): readonly Deck[] =>
  [
    deckOf(
      countedFields(
        source,
        lines.map(line => labelAt(source, line, true)),
      ) ?? lines.map(line => labelAt(source, line, stopped)),
      2,
    ),
    deckOf(
      lines.map(line => label(source, line)),
      3,
    ),
  ].filter(deck => deck !== null);

/** Labels whose numbers count the fields of each card (一、事项: 二、责任: above 一、事项: again): each of several has one number of its own. Null where they do not. */
function countedFields(source: Source, labels: readonly (Labelled | null)[]): (Labelled | null)[] | null {
  const numbers = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  for (const l of labels) {
    if (!l?.number) continue;
    const said = source.folded.slice(l.number.start, l.number.end).trim();
    numbers.set(l.key, (numbers.get(l.key) ?? new Set<string>()).add(said));
    times.set(l.key, (times.get(l.key) ?? 0) + 1);
  }
  const own = [...numbers.values()].map(said => [...said]);
  const counts = own.length >= FEWEST_CARDS && new Set(own.flat()).size === own.length;
  return counts && own.every(said => said.length === 1) && [...times.values()].every(n => n >= FEWEST_CARDS)
    ? labels.map(l => (l?.number ? { ...l, ofField: true } : l))
    : null;
}

/** A line that may be a label with its value below: no body or time that is merely named again, unless columns are called so. */
function label(source: Source, line: TextLine): Labelled | null {
  const alone = aloneAt(source, line);
  const kind = alone && kindOf(alone.key);
  return kind === 'name' || (alone && roleByName(alone.key) !== null) ? alone : null;
}

/** The labels that come once in each card: as often as the first of them or nearly so, always in the same order. */
function deckOf(labels: readonly (Labelled | null)[], fewest: number): Deck | null {
  const counts = new Map<string, number>();
  for (const l of labels) if (l) counts.set(l.key, (counts.get(l.key) ?? 0) + 1);
  const often = [...counts.values()].filter(n => n >= FEWEST_CARDS);
  const most = often.reduce((a, b) => Math.max(a, b), 0);
  const first = labels.find(l => {
    const c = (l && counts.get(l.key)) ?? 0;
    return c >= FEWEST_CARDS && c * 2 > most && (c === most || !l?.key.includes('#'));
  });
  if (!first) return null;
  const n = counts.get(first.key) ?? 0;
  const opening = labels.indexOf(first);
  /** Numbered, before the first card and not in each: it heads several of them (Priority 1:). */
  const heads = (key: string, c: number): boolean =>
    c < n && key.includes('#') && labels.findIndex(l => l?.key === key) < opening;
  const kept = [...counts]
    .filter(([key, c]) => c >= FEWEST_CARDS && c <= n && (c * 3 >= n || c >= 3) && !heads(key, c))
    .map(([key]) => key);
  const at = new Map<number, Labelled>();
  const above = new Map<number, Labelled>();
  labels.forEach((l, i) => {
    if (l && kept.includes(l.key)) at.set(i, l);
    else if (l && heads(l.key, counts.get(l.key) ?? 0)) above.set(i, l);
  });
  const keys = ordered(at, first.key);
  return keys && keys.length >= fewest && keys.length <= MOST_LABELS ? { keys, at, heads: above } : null;
}

/** The labels in the order in which they stand in the cards; null where the cards differ in it. */
function ordered(at: ReadonlyMap<number, Labelled>, first: string): string[] | null {
  const places = new Map<string, { sum: number; n: number }>();
  let place = 0;
  for (const { key } of at.values()) {
    place = key === first ? 0 : place + 1;
    const { sum, n } = places.get(key) ?? { sum: 0, n: 0 };
    places.set(key, { sum: sum + place, n: n + 1 });
  }
  const mean = (key: string): number => (places.get(key)?.sum ?? 0) / (places.get(key)?.n ?? 1);
  const keys = [...places.keys()].sort((a, b) => mean(a) - mean(b));
  let last = -1;
  let wrong = 0;
  for (const { key } of at.values()) {
    const i = keys.indexOf(key);
    if (i !== 0 && i <= last) wrong++;
    last = i;
  }
  return wrong * 10 <= at.size ? keys : null;
}

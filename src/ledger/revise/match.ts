/** Old rows and rows of the new plan: which is which, and what has become of each. */
import { isHandMade, type RowKey } from '../rows/key';
import type { Row } from '../types';
import { alignSentences, type SentencePair } from './align';
import { heaviestChain } from './chain';
import { pairClauses } from './clauses';
import { partsOfSentence, type Parts } from './parts';
import { sideOf, type ComparedSentence } from './sentences';
import { pairRows } from './targets';

export interface Matched {
  readonly old: Row;
  /** Stands elsewhere: under another task, or before what it stood behind. */
  readonly moved: boolean;
  /** Somebody has said so. */
  readonly byHand?: true;
}

export interface Matches {
  /** By row of the new plan; rows without one are new. */
  readonly rows: ReadonlyMap<Row, Matched>;
  readonly parts: readonly Parts[];
}

export interface MatchOptions {
  /** True where the plan has lost the row before. */
  readonly isLost: (row: Row) => boolean;
  /** The plan is the one that the book was made from. */
  readonly samePlan: boolean;
}

/** By place and number, for a plan that is the same: the office may have written anything into its cells. */
function printed(old: readonly Row[], next: readonly Row[]): ReadonlyMap<RowKey, RowKey> {
  const byOrder = new Map(old.map(row => [row.order, row]));
  return new Map(
    next.flatMap(row => {
      const there = byOrder.get(row.order);
      return there?.no === row.no || there?.key === row.key ? [[row.key, there.key] as const] : [];
    }),
  );
}

/** @param book rows of the book, in any order */
export function matchRows(book: readonly Row[], next: readonly Row[], { isLost, samePlan }: MatchOptions): Matches {
  const inOrder = [...book].sort((a, b) => a.order - b.order);
  const old = sideOf(inOrder);
  const now = sideOf(next);
  const isOld = (sentence: ComparedSentence): boolean => !isLost(sentence.rows[0] as Row);
  const { pairs, tasks } = alignSentences(old, now, isOld, samePlan ? printed(book, next) : new Map());
  const otherOf = new Map([...pairs.values()].map(pair => [pair.old, pair]));
  const parted = now.tasks.flatMap(task => {
    const other = old.tasks[tasks.get(task.at) ?? -1];
    return other === undefined ? [] : [partsOfSentence(other, task, pairs, otherOf)];
  });
  const all = [...pairs.values(), ...parted.flatMap(({ pairs: more }) => more)];
  const staid = (sentence: ComparedSentence): boolean =>
    isOld(sentence) && !sentence.rows.slice(0, 1).some(row => isHandMade(row.key));
  const placed = all.filter(pair => staid(pair.old));
  const inPlace = new Set(
    heaviestChain(placed.map(pair => ({ a: pair.old.at, b: pair.next.at, weight: pair.next.rows.length }))).map(
      ({ b }) => b,
    ),
  );
  const moved = (pair: SentencePair): boolean =>
    staid(pair.old) && (!inPlace.has(pair.next.at) || tasks.get(pair.next.task) !== pair.old.task);
  const rows = new Map<Row, Matched>();
  for (const pair of all)
    for (const { old: o, next: n } of pairRows(pair.old.rows, pair.next.rows, pair.tie !== 'alike'))
      rows.set(n, { old: o, moved: moved(pair) });
  const used = new Set([...rows.values()].map(match => match.old));
  for (const { old: o, next: n } of parted.flatMap(({ rows: more }) => more))
    if (!rows.has(n) && !used.has(o)) {
      rows.set(n, { old: o, moved: false });
      used.add(o);
    }
  leftovers(old.sentences, now.sentences, rows, used);
  const gone = inOrder.filter(row => !used.has(row));
  const added = next.filter(row => !rows.has(row));
  for (const { old: o, next: n } of pairClauses(gone, added)) rows.set(n, { old: o, moved: true });
  return { rows, parts: parted.flatMap(({ parts }) => parts) };
}

/** Rows of one text that the grouping of rows into sentences has kept apart. */
function leftovers(
  old: readonly ComparedSentence[],
  next: readonly ComparedSentence[],
  rows: Map<Row, Matched>,
  used: Set<Row>,
): void {
  const byText = new Map<string, Row[]>();
  for (const { text, rows: own } of old)
    for (const row of own) if (!used.has(row)) byText.set(text, [...(byText.get(text) ?? []), row]);
  for (const { text, rows: own } of next) {
    const open = own.filter(row => !rows.has(row));
    for (const { old: o, next: n } of pairRows(byText.get(text)?.filter(row => !used.has(row)) ?? [], open, false)) {
      rows.set(n, { old: o, moved: false });
      used.add(o);
    }
  }
}

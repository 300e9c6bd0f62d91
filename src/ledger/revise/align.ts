/** Old sentences and new ones: which is which. */
import { align, type ChainEdge } from './chain';
import { ALIKE, alikeTexts } from './candidates';
import { similarity } from './likeness';
import type { ComparedSentence, Side } from './sentences';
import { linkTasks } from './tasks';
import { contradict } from './targets';
import type { RowKey } from '../rows/key';

/** How sure a pair is, and by what. */
export type Tie = 'exact' | 'print' | 'alike';

export interface SentencePair {
  readonly old: ComparedSentence;
  readonly next: ComparedSentence;
  readonly tie: Tie;
}

export interface Alignment {
  /** By place of the new sentence. */
  readonly pairs: ReadonlyMap<number, SentencePair>;
  /** Old task by new task. */
  readonly tasks: ReadonlyMap<number, number>;
}

/** What speaks for a pair that is only alike: twice as alike is worth more than two that just pass. */
const worth = (alike: number): number => (alike - ALIKE + 0.05) ** 2;

class Pairing {
  readonly pairs = new Map<number, SentencePair>();
  private readonly used = new Set<number>();

  put(old: ComparedSentence, next: ComparedSentence, tie: Tie): void {
    if (this.used.has(old.at) || this.pairs.has(next.at)) return;
    this.used.add(old.at);
    this.pairs.set(next.at, { old, next, tie });
  }
  readonly free = (old: ComparedSentence): boolean => !this.used.has(old.at);
  readonly open = (next: ComparedSentence): boolean => !this.pairs.has(next.at);
}

const grouped = (sentences: readonly ComparedSentence[]): Map<string, ComparedSentence[]> => {
  const groups = new Map<string, ComparedSentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.text);
    if (group === undefined) groups.set(sentence.text, [sentence]);
    else group.push(sentence);
  }
  return groups;
};

/** More places than this for one text are taken in order. */
const MANY = 200;

/**
 * Sentences that are the same word for word. Where one stands here more often than there, its neighbours say which it is.
 * @param near how much speaks for two places of one text, 0 or more
 */
function exact(
  old: readonly ComparedSentence[],
  next: readonly ComparedSentence[],
  pairing: Pairing,
  near: (o: ComparedSentence, n: ComparedSentence) => number,
): void {
  const olds = grouped(old.filter(pairing.free));
  for (const [text, ns] of grouped(next.filter(pairing.open))) {
    const os = olds.get(text) ?? [];
    if (os.length === 0) continue;
    if (os.length === ns.length || os.length * ns.length > MANY * MANY) {
      ns.forEach((n, i) => os[i] && pairing.put(os[i], n, 'exact'));
      continue;
    }
    const edges = os.flatMap((o, a) => ns.map((n, b): ChainEdge => ({ a, b, weight: 1 + near(o, n) })));
    for (const { a, b } of align(edges)) if (os[a] && ns[b]) pairing.put(os[a], ns[b], 'exact');
  }
}

function alike(old: readonly ComparedSentence[], next: readonly ComparedSentence[], pairing: Pairing): void {
  const [os, ns] = [old.filter(pairing.free), next.filter(pairing.open)];
  const edges = alikeTexts(
    os.map(o => o.text),
    ns.map(n => n.text),
  ).flatMap(({ old: a, next: b, alike: share }): ChainEdge[] =>
    contradict(os[a]?.rows ?? [], ns[b]?.rows ?? []) ? [] : [{ a, b, weight: worth(share) }],
  );
  for (const { a, b } of align(edges)) if (os[a] && ns[b]) pairing.put(os[a], ns[b], 'alike');
}

/** Where the plan says what it said when a row was made, its key tells so, whatever the office has made of the words since. */
const RECOGNISABLE = 0.3;

/**
 * Sentences that stand as printed before, with words that the office has corrected.
 * @param printed key of the old row of the same print, by key of the new one
 */
function samePrint(old: Side, next: Side, pairing: Pairing, printed: ReadonlyMap<RowKey, RowKey>): void {
  const byKey = new Map(old.sentences.flatMap(sentence => sentence.rows.map(row => [row.key, sentence] as const)));
  for (const n of next.sentences) {
    const key = n.rows[0]?.key;
    if (key === undefined) continue;
    const known = printed.get(key);
    const o = byKey.get(known ?? key);
    if (o === undefined || !pairing.open(n) || !pairing.free(o)) continue;
    const fits = known !== undefined || (similarity(o.text, n.text) >= RECOGNISABLE && !contradict(o.rows, n.rows));
    if (fits) pairing.put(o, n, 'print');
  }
}

/**
 * Aligns the sentences of two plans: exact text in the same task, exact text anywhere, alike in the same task, alike anywhere. Each
 * is used once; where several fit, both sides stay in their order.
 * @param isLive false for sentences that the plan had lost before: they come back by their very text, or where nothing else is alike
 * @param printed key of the old row by key of the new one, where the plan is the one that the book was made from
 */
export function alignSentences(
  old: Side,
  next: Side,
  isLive: (sentence: ComparedSentence) => boolean,
  printed: ReadonlyMap<RowKey, RowKey>,
): Alignment {
  const pairing = new Pairing();
  const tasks = linkTasks(old, next);
  const linked = next.tasks.flatMap(task => {
    const other = old.tasks[tasks.get(task.at) ?? -1];
    return other === undefined ? [] : [{ old: other.sentences, next: task.sentences }];
  });
  const textAt = (side: Side, at: number): string | undefined => side.sentences[at]?.text;
  const near = (o: ComparedSentence, n: ComparedSentence): number =>
    [-1, 1].filter(by => textAt(old, o.at + by) !== undefined && textAt(old, o.at + by) === textAt(next, n.at + by))
      .length + (old.tasks[o.task]?.section === next.tasks[n.task]?.section ? 0.5 : 0);
  const [live, lost] = [old.sentences.filter(isLive), old.sentences.filter(sentence => !isLive(sentence))];

  for (const pair of linked) exact(pair.old.filter(isLive), pair.next, pairing, near);
  exact(live, next.sentences, pairing, near);
  exact(lost, next.sentences, pairing, near);
  samePrint(old, next, pairing, printed);
  for (const pair of linked) alike(pair.old.filter(isLive), pair.next, pairing);
  alike(live, next.sentences, pairing);
  alike(lost, next.sentences, pairing);
  return { pairs: pairing.pairs, tasks };
}

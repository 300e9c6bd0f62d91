/** One sentence that became several, and several that became one. */
import type { Row } from '../types';
import type { SentencePair } from './align';
import { heldBy } from './likeness';
import type { ComparedSentence, Task } from './sentences';
import { contradict, pairRows, pairTargets, type RowPair } from './targets';

/** So much of a part stands in the whole, and of the whole in its parts together. */
const PART = 0.7;
const WHOLE = 0.6;
/** Shorter ones stand in anything. */
const SHORTEST = 4;

/** A whole and the parts that it fell into, or was made of. */
export interface Parts {
  readonly kind: 'split' | 'join';
  readonly whole: ComparedSentence;
  readonly parts: readonly ComparedSentence[];
}

export interface PartedSentences {
  readonly parts: readonly Parts[];
  /** Pairs that came of it: sentences that nothing else had paired, and single targets. */
  readonly pairs: readonly SentencePair[];
  readonly rows: readonly RowPair[];
}

/** Parts by the whole that holds most of each. */
function groups(
  parts: readonly ComparedSentence[],
  wholes: readonly ComparedSentence[],
): ReadonlyMap<ComparedSentence, ComparedSentence[]> {
  const found = new Map<ComparedSentence, ComparedSentence[]>();
  for (const part of parts) {
    if (part.text.length < SHORTEST) continue;
    const held = wholes
      .map(whole => ({ whole, share: whole.text.length > part.text.length ? heldBy(part.text, whole.text) : 0 }))
      .filter(({ share }) => share >= PART)
      .sort((a, b) => b.share - a.share || a.whole.at - b.whole.at)[0];
    if (held) found.set(held.whole, [...(found.get(held.whole) ?? []), part]);
  }
  return found;
}

const main = (
  parts: readonly ComparedSentence[],
  fits: (part: ComparedSentence) => boolean,
): ComparedSentence | undefined =>
  [...parts].filter(fits).sort((a, b) => b.text.length - a.text.length || a.at - b.at)[0];

/**
 * What was split and joined under one task.
 * @param paired pairs by place of the new sentence
 * @param otherOf the same pairs by the old one
 */
export function partsOfSentence(
  old: Task,
  next: Task,
  paired: ReadonlyMap<number, SentencePair>,
  otherOf: ReadonlyMap<ComparedSentence, SentencePair>,
): PartedSentences {
  const loose = (pair: SentencePair | undefined): boolean => pair === undefined || pair.tie === 'alike';
  const result = { parts: [] as Parts[], pairs: [] as SentencePair[], rows: [] as RowPair[] };
  const done = new Set<ComparedSentence>();

  const news = next.sentences.filter(n => !paired.has(n.at));
  for (const [whole, parts] of groups(
    news,
    old.sentences.filter(o => loose(otherOf.get(o))),
  )) {
    const pair = otherOf.get(whole);
    const all = [...parts, ...(pair ? [pair.next] : [])].sort((a, b) => a.at - b.at);
    if (all.length < 2 || heldBy(whole.text, all.map(part => part.text).join('')) < WHOLE) continue;
    const heir = pair?.next ?? main(parts, part => !contradict(whole.rows, part.rows));
    if (heir === undefined) continue;
    if (!pair) result.pairs.push({ old: whole, next: heir, tie: 'alike' });
    result.parts.push({ kind: 'split', whole, parts: all });
    all.forEach(part => done.add(part));
    done.add(whole);
    result.rows.push(...left(whole.rows, heir, all));
  }

  const olds = old.sentences.filter(o => !otherOf.has(o) && !done.has(o));
  const wholes = next.sentences.filter(n => loose(paired.get(n.at)) && !done.has(n));
  for (const [whole, parts] of groups(olds, wholes)) {
    const pair = paired.get(whole.at);
    const all = [...parts, ...(pair ? [pair.old] : [])].sort((a, b) => a.at - b.at);
    if (all.length < 2 || heldBy(whole.text, all.map(part => part.text).join('')) < WHOLE) continue;
    const heir = pair?.old ?? main(parts, part => !contradict(part.rows, whole.rows));
    if (heir === undefined) continue;
    if (!pair) result.pairs.push({ old: heir, next: whole, tie: 'alike' });
    result.parts.push({ kind: 'join', whole, parts: all });
    const kept = pairRows(heir.rows, whole.rows, false);
    const open = whole.rows.filter(row => !kept.some(one => one.next === row));
    result.rows.push(
      ...pairTargets(
        all.filter(part => part !== heir).flatMap(part => part.rows),
        open,
      ),
    );
  }
  return result;
}

/** Targets of a split sentence that its heir has not: they go where they are said now. */
function left(rows: readonly Row[], heir: ComparedSentence, all: readonly ComparedSentence[]): RowPair[] {
  const kept = new Set(pairRows(rows, heir.rows, false).map(pair => pair.old));
  return pairTargets(
    rows.filter(row => !kept.has(row)),
    all.filter(part => part !== heir).flatMap(part => part.rows),
  );
}

import { METRIC } from '../lexicon/nouns';

const AND = /、|以及|和|及(?!以)|与/;

/**
 * Pairs the conjuncts of one subject with the numbers behind 分别: the words that the last conjunct adds for all
 * (花生种植、收获机械化率) and those that the first one opens for all are given to each. Null where the counts differ.
 */
export function conjuncts(subject: string, count: number): string[] | null {
  const parts = subject.split(AND);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (parts.length !== count || count < 2 || !first || !last || parts.some(p => !p)) return null;
  if (METRIC.test(first)) return parts;
  const metric = METRIC.exec(last)?.[0] ?? '';
  const quoted = /^.*”/.exec(first)?.[0] ?? '';
  const stem = first.slice(quoted.length);
  const core = last.slice(0, last.length - metric.length);
  const shared = core.length <= stem.length || quoted ? core.length : stem.length;
  const head = quoted || stem.slice(0, Math.max(0, stem.length - shared));
  const tail = last.slice(shared);
  return parts.map((p, i) => (i === 0 ? p + tail : i === parts.length - 1 ? head + p : head + p + tail));
}

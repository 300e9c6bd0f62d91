import { METRIC } from '../lexicon/nouns';
import { glue, part, type Phrase } from './phrase';

const AND = /、|以及|和|及(?!以)|与/g;

/** Cuts a list at 、 and 和. */
function split(p: Phrase): Phrase[] {
  const out: Phrase[] = [];
  let from = 0;
  for (const m of p.folded.matchAll(AND)) {
    out.push(part(p, from, m.index));
    from = m.index + m[0].length;
  }
  return [...out, part(p, from)];
}

/**
 * Pairs the conjuncts of one subject with the numbers behind 分别: the words that the last conjunct adds for all
 * (花生种植、收获机械化率) and those that the first one opens for all are given to each. Null where the counts differ.
 */
export function conjuncts(subject: Phrase, count: number): Phrase[] | null {
  const parts = split(subject);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (parts.length !== count || count < 2 || !first || !last || parts.some(p => !p.folded)) return null;
  if (METRIC.test(first.folded)) return parts;
  const metric = METRIC.exec(last.folded)?.[0] ?? '';
  const quoted = /^.*”/.exec(first.folded)?.[0].length ?? 0;
  const stem = first.folded.length - quoted;
  const core = last.folded.length - metric.length;
  const shared = core <= stem + 1 || quoted ? core : stem;
  const head = part(first, 0, quoted || Math.max(0, stem - shared));
  const tail = part(last, shared);
  return parts.map((p, i) => glue(i ? head : '', p, i < parts.length - 1 ? tail : ''));
}

/** 城乡居民 with two numbers is 城镇居民 and 农村居民. */
export function townAndCountry(subject: Phrase, count: number): Phrase[] | null {
  const at = subject.folded.indexOf('城乡');
  if (at < 0 || count !== 2 || /[、和]/.test(subject.folded)) return null;
  const village = subject.text.charAt(at + 1) === '鄉' ? '農村' : '农村';
  return ['城镇', village].map((word, i) =>
    glue(
      part(subject, 0, at),
      i ? { folded: '农村', text: word } : { folded: word, text: village === '農村' ? '城鎮' : word },
      part(subject, at + 2),
    ),
  );
}

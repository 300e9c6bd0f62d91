import type { Range, Source } from '../../source';
import { isProtected } from '../deadlines/refine';
import type { Reading } from '../deadlines/rule';
import { clausesOf } from './clauses';
import { mentionsIn } from './mentions';
import { quantitiesIn, type Quantity } from './quantity';
import { timesIn } from './times';

/** A sentence, heading or cell taken apart once, for all that read facts in it. */
export interface Sentence {
  readonly at: Range;
  /** Its folded words, struck-out text of web tables blanked; times count in it. */
  readonly words: string;
  /** Times by which something is due, and rhythms, in a plan of that year (null if unknown), said or guessed. Offsets count in `words`. */
  times(year: number | null, guessed?: boolean): readonly Reading[];
  /** Every moment that is named, due or told (去年, 2月15前, 二〇二六年底). Offsets count in the source. */
  readonly moments: readonly Range[];
  /** Numbers with their units that stand neither in names nor in moments. Offsets count in the source. */
  readonly numbers: readonly Quantity[];
  /** Stretches between commas, semicolons, colons and stops outside brackets, names and numbers. Offsets count in the source. */
  readonly clauses: readonly Range[];
}

/** Struck-out text of web tables, and their tags. */
const STRUCK = /<(s|del|strike)>[^<]*<\/\1>|~~[^~]*~~|<\/?[a-z]{1,6} ?\/?>/gi;
const withoutStruck = (text: string): string =>
  /[<~]/.test(text) ? text.replace(STRUCK, words => ' '.repeat(words.length)) : text;

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** What is found at the first question and kept. */
const once = <T>(find: () => T): (() => T) => {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
};

function takenApart(source: Source, at: Range): Sentence {
  const words = withoutStruck(source.folded.slice(at.start, at.end));
  const hidden = (offset: number): boolean => isProtected(at.start + offset, source.protected);
  const moments = once(() => mentionsIn(source, at));
  const numbers = once(() => quantitiesIn(source, at).filter(q => !moments().some(m => overlaps(m, q))));
  const clauses = once(() => clausesOf(source, at, numbers()));
  const times = new Map<string, readonly Reading[]>();
  return {
    at,
    words,
    get moments() {
      return moments();
    },
    get numbers() {
      return numbers();
    },
    get clauses() {
      return clauses();
    },
    times(year, guessed = false) {
      const key = `${String(year)}${guessed ? '?' : ''}`;
      const known = times.get(key);
      if (known) return known;
      const found = timesIn(words, { year, guessed }, hidden);
      times.set(key, found);
      return found;
    },
  };
}

/** By where they begin. */
const all = new WeakMap<Source, Map<number, Sentence[]>>();

/** The sentence at a stretch of a source, taken apart at the first call. */
export function lexed(source: Source, at: Range): Sentence {
  let known = all.get(source);
  if (known === undefined) all.set(source, (known = new Map<number, Sentence[]>()));
  const here = known.get(at.start);
  const found = here?.find(s => s.at.end === at.end);
  if (found) return found;
  const sentence = takenApart(source, at);
  if (here) here.push(sentence);
  else known.set(at.start, [sentence]);
  return sentence;
}

import { perRange } from '../../per-range';
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

/** Each question is answered once, when it is first asked. */
class TakenApart implements Sentence {
  readonly words: string;
  private named: readonly Range[] | undefined;
  private counted: readonly Quantity[] | undefined;
  private parts: readonly Range[] | undefined;
  private readonly due = new Map<number | null, readonly Reading[]>();
  private readonly dueByGuess = new Map<number | null, readonly Reading[]>();

  constructor(
    private readonly source: Source,
    readonly at: Range,
  ) {
    this.words = withoutStruck(source.folded.slice(at.start, at.end));
  }

  get moments(): readonly Range[] {
    return (this.named ??= mentionsIn(this.source, this.at));
  }

  get numbers(): readonly Quantity[] {
    return (this.counted ??= quantitiesIn(this.source, this.at).filter(q => !this.moments.some(m => overlaps(m, q))));
  }

  get clauses(): readonly Range[] {
    return (this.parts ??= clausesOf(this.source, this.at, this.numbers));
  }

  times(year: number | null, guessed = false): readonly Reading[] {
    const all = guessed ? this.dueByGuess : this.due;
    const known = all.get(year);
    if (known) return known;
    const { source, at } = this;
    const hidden = (offset: number): boolean => isProtected(at.start + offset, source.protected);
    const found = timesIn(this.words, { year, guessed }, hidden);
    all.set(year, found);
    return found;
  }
}

/** The sentence at a stretch of a source, taken apart at the first call. */
export const lexed = perRange((source, at): Sentence => new TakenApart(source, at));

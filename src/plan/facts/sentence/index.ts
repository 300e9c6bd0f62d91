import { mentions } from '../../../language/words';
import { perRange } from '../../per-range';
import type { Range, Source } from '../../source';
import { overlaps } from '../../spans';
import { openingDay } from '../deadlines/day-starts';
import { isProtected } from '../deadlines/refine';
import { monthOfPlan } from '../deadlines/month-of-plan';
import type { TimeMention } from '../deadlines/rule';
import { rare } from '../rare';
import { clausesOf } from './clauses';
import { mentionsIn } from './mentions';
import { quantitiesIn, type Quantity } from './quantity';
import { timesIn } from './times';

/** Says by which day, be its month said or not. */
const BY_DAY = mentions('[日号旬] 月底 月末');

/** A sentence, heading or cell taken apart once, for all that read facts in it. */
export interface Sentence {
  readonly at: Range;
  /** Its folded words, struck-out text of web tables blanked; times count in it. */
  readonly words: string;
  /** Times by which something is due, and rhythms, in a plan of that year (null if unknown), said or guessed. Offsets count in `words`. */
  times(year: number | null, guessed?: boolean, month?: number): readonly TimeMention[];
  /** Every moment that is named, due or told (去年, 2月15前, 二〇二六年底). Offsets count in the source. */
  readonly moments: readonly Range[];
  /** Numbers with their units that stand neither in names nor in moments. Offsets count in the source. */
  readonly numbers: readonly Quantity[];
  /** Stretches between commas, semicolons, colons and stops outside brackets, names and numbers. Offsets count in the source. */
  readonly clauses: readonly Range[];
}

/** What is due in a plan of one year. */
interface Due {
  readonly year: number | null;
  readonly guessed: boolean;
  readonly ofMonth: number | undefined;
  readonly times: readonly TimeMention[];
}

const NONE: readonly Due[] = [];

/** Each question is answered once, when it is first asked. */
class TakenApart implements Sentence {
  readonly words: string;
  private named: readonly Range[] | undefined;
  private counted: readonly Quantity[] | undefined;
  private parts: readonly Range[] | undefined;
  private due: readonly Due[] = NONE;

  constructor(
    private readonly source: Source,
    readonly at: Range,
  ) {
    this.words = source.folded.slice(at.start, at.end);
  }

  get moments(): readonly Range[] {
    return (this.named ??= mentionsIn(this.source, this.at));
  }

  get numbers(): readonly Quantity[] {
    return (this.counted ??= this.outsideMoments(quantitiesIn(this.source, this.at)));
  }

  private outsideMoments(all: readonly Quantity[]): readonly Quantity[] {
    const moments = all.length > 0 ? this.moments : [];
    return moments.length > 0 ? all.filter(q => !moments.some(m => overlaps(m, q))) : all;
  }

  get clauses(): readonly Range[] {
    return (this.parts ??= clausesOf(this.source, this.at, this.numbers));
  }

  times(year: number | null, guessed = false, ofMonth?: number): readonly TimeMention[] {
    const known = this.due.find(d => d.year === year && d.guessed === guessed && d.ofMonth === ofMonth);
    if (known) return known.times;
    const { source, at } = this;
    const hidden = (offset: number): boolean => isProtected(at.start + offset, source.protected);
    const said = [...openingDay(source, at.start, year), ...timesIn(this.words, { year, guessed }, hidden)];
    const month = BY_DAY.test(this.words) ? (ofMonth ?? monthOfPlan(source)) : null;
    const times = month === null ? said : rare().withDaysAlone(this.words, year, month, said);
    this.due = [...this.due, { year, guessed, ofMonth, times }];
    return times;
  }
}

/** The sentence at a stretch of a source, taken apart at the first call. */
export const lexed = perRange((source, at): Sentence => new TakenApart(source, at));

import type { withBreaks } from '../corrections/breaks';
import { partNamed } from '../parts/part';
import type { Range, Removed } from '../source';
import type { withBarRows } from './bar-rows';
import type { garbledRanges } from './garble';
import type { withLostEnds } from './lost-ends';
import type { isTorn, withWholeLabels, withWholeNumbers, withoutStrayBlanks } from './stray-blanks';
import type { Tracked } from './tracked';
import type { Step } from './removals';

/** Takes out what a paste has gained on its way here, and puts back what it has lost. */
export interface Mender {
  readonly steps: Readonly<Record<keyof typeof LOOKS, Step>>;
  readonly garbledRanges: typeof garbledRanges;
  readonly isTorn: typeof isTorn;
  readonly withBreaks: typeof withBreaks;
  readonly withBarRows: typeof withBarRows;
  readonly withLostEnds: typeof withLostEnds;
  readonly withWholeLabels: typeof withWholeLabels;
  readonly withWholeNumbers: typeof withWholeNumbers;
  readonly withoutStrayBlanks: typeof withoutStrayBlanks;
}

/** The place of what mends a paste: asked only behind the looks below. */
export const mending = partNamed<Mender>('mending');

/** What stands in every text that a step takes something from. */
const LOOKS = {
  commonPrefix: /^[ \t]*[>＞»›┃│|｜]/m,
  branches: /[├└┣┗╰]/,
  chatStamps: /\d:\d\d[ \t]*$/m,
  markup: /<\/?[a-z]|~~|\*\*|\[\/?[a-z]/i,
  pinyin: /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/,
  pageNumbers: /^[ \t]*(?:[-—–－―]{1,2} *[\d０-９]|第 *[\d０-９]{1,4} *页|[\d０-９]{1,3} *\/|Page )/im,
};
const WHY: Readonly<Record<keyof typeof LOOKS, Removed['why']>> = {
  commonPrefix: 'prefix',
  branches: 'prefix',
  chatStamps: 'prefix',
  markup: 'markup',
  pinyin: 'pinyin',
  pageNumbers: 'page-number',
};

/** The steps that take something out of a paste, in their order, each asked where its look finds something. */
export const STEPS = (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map(
  name =>
    [
      WHY[name],
      (tracked: Tracked): Tracked => (LOOKS[name].test(tracked.text) ? mending().steps[name](tracked) : tracked),
    ] as const,
);

const BARS = /\n[ \t]*[|｜][ \t]*(?:\n|$)/;
/** Blanks in a line too long for a page. */
const LONG = /[^\n]{200}/;
/** Two numbers behind blanks within a line. */
const NUMBERS = /[^\n ] (?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][^\n]* ){2}/;
const GARBLED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\ufffd\u00c2-\u00ef锛銆鐨鈥]|锟斤拷|烫烫|屯屯|\?{3}/;
const TORN = /[\u3400-\u9fff] (?=[\u3400-\u9fff])/g;
const FEWEST_TORN = 10;
const LABEL = /[\u3400-\u9fff] [\u3400-\u9fff ]{1,14}[:：]/;

/** Puts back the rows and line ends that a paste has lost. */
export function withEnds(tracked: Tracked): Tracked {
  const rows = BARS.test(tracked.text) ? mending().withBarRows(tracked) : tracked;
  const long = LONG.test(rows.text) && / [^\n]+ [^\n]+ [^\n]+ /.test(rows.text);
  return long || NUMBERS.test(rows.text) ? mending().withLostEnds(rows) : rows;
}

/** Whether a scanner has torn the words apart, and the text with its words whole. */
export function withWholeWords(tracked: Tracked): { readonly torn: boolean; readonly whole: Tracked } {
  const { text } = tracked;
  const torn = (text.match(TORN)?.length ?? 0) >= FEWEST_TORN && mending().isTorn(text);
  if (torn) return { torn, whole: mending().withoutStrayBlanks(tracked) };
  return { torn, whole: LABEL.test(text) ? mending().withWholeLabels(tracked) : tracked };
}

/** A text with its numbers whole, also where the rest of it is. */
export const withNumbersMended = (tracked: Tracked): Tracked =>
  /\d \d/.test(tracked.text) ? mending().withWholeNumbers(tracked) : tracked;

/** What came through unreadable. */
export const unreadable = (text: string): readonly Range[] => (GARBLED.test(text) ? mending().garbledRanges(text) : []);

import type { withBreaks } from '../corrections/breaks';
import { partNamed } from '../parts/part';
import type { Range, Removed } from '../source';
import type { withBarRows } from './bar-rows';
import type { withWholeRows } from './blank-rows';
import type { garbledRanges } from './garble';
import type { withListedLines } from './listed-lines';
import type { withLostEnds } from './lost-ends';
import type { isTorn, withWholeLabels, withWholeNumbers, withoutStrayBlanks } from './stray-blanks';
import { GARBLED, TONED, UNREADABLE } from './toned';
import type { Tracked } from './tracked';
import type { joinWrappedLines } from './wrapped-lines';
import type { withRowEnds } from './row-ends';
import type { withColumnsApart } from './side-columns';
import type { Step } from './removals';
import { sees } from './units-seen';
import type { TextLook } from './units-seen';

/** Takes out what a paste has gained on its way here, and puts back what it has lost. */
export interface Mender {
  readonly steps: Readonly<Record<keyof typeof STEP_LOOKS, Step>>;
  readonly garbledRanges: typeof garbledRanges;
  readonly isTorn: typeof isTorn;
  readonly joinWrappedLines: typeof joinWrappedLines;
  readonly withBreaks: typeof withBreaks;
  readonly withBarRows: typeof withBarRows;
  readonly withColumnsApart: typeof withColumnsApart;
  readonly withRowEnds: typeof withRowEnds;
  readonly withListedLines: typeof withListedLines;
  readonly withLostEnds: typeof withLostEnds;
  readonly withWholeLabels: typeof withWholeLabels;
  readonly withWholeRows: typeof withWholeRows;
  readonly withWholeNumbers: typeof withWholeNumbers;
  readonly withoutStrayBlanks: typeof withoutStrayBlanks;
}

/** The place of what mends a paste: asked only behind the looks below. */
export const mending = partNamed<Mender>('mending');

/** What bytes of UTF-8 look like in Latin-1. */
const LATIN_1 = 'ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîï';

/** What stands in every text that a step takes something from. */
export const STEP_LOOKS = {
  commonPrefix: { signs: '>＞»›┃│|｜', pattern: /^[ \t]*[>＞»›┃│|｜]|[|｜][ \t]*$/m },
  branches: { signs: '├└┣┗╰', pattern: /[├└┣┗╰]/ },
  indents: { signs: '\t \u3000', pattern: /\n[ \t\u3000]+\S[^\n]*\n[ \t\u3000]{2}/ },
  chatStamps: { signs: ':', pattern: /\d:\d\d(?:[ \t]*$|[)）\]])/m },
  markup: { signs: '<~*[', pattern: /<\/?[a-z]|~~|\*\*|\[\/?[a-z]/i },
  pinyin: { signs: TONED, pattern: new RegExp(`[${TONED}]`) },
  pageNumbers: {
    signs: '-—–－―页/Pp片S',
    pattern:
      /^[ \t]*(?:[-—–－―]{1,2} *[\d０-９]|第 *[\d０-９]{1,4} *页|[\d０-９]{1,3} *\/|Page |[【[(（]?(?:幻灯片|Slide))/im,
  },
};
const WHY: Readonly<Record<keyof typeof STEP_LOOKS, Removed['why']>> = {
  commonPrefix: 'prefix',
  branches: 'prefix',
  indents: 'prefix',
  chatStamps: 'prefix',
  markup: 'markup',
  pinyin: 'pinyin',
  pageNumbers: 'page-number',
};

/** The steps that take something out of a paste, in their order, each asked where its look finds something. */
export const STEPS = (Object.keys(STEP_LOOKS) as (keyof typeof STEP_LOOKS)[]).map(
  name =>
    [
      WHY[name],
      (tracked: Tracked): Tracked => (sees(STEP_LOOKS[name], tracked.text) ? mending().steps[name](tracked) : tracked),
    ] as const,
);

/** What stands in every text that has lost rows, line ends or characters; `numbers` are two behind blanks within a line. */
export const LOSS_LOOKS = {
  /** The rule below the names of a table's columns, and more behind it on its line. */
  rule: { signs: '|', pattern: /\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?=[ \t]*[^\s:-])/ },
  /** A numbered entry, and behind a wide blank another one. */
  columns: {
    signs: ' \t\u3000',
    pattern:
      /^([ \t\u3000]*(\d{1,2})[.、．)）](?!\d)[^\n]*?[^\s])([ \u3000]{3,}|[ \u3000]*\t[ \t]*)(\d{1,2})[.、．)）](?!\d)/m,
  },
  bars: { signs: '|｜', pattern: /\n[ \t]*[|｜][ \t]*(?:\n|$)/ },
  numbers: { signs: ' ', pattern: /[^\n ] (?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][^\n]* ){2}/ },
  lists: {
    signs: ':：',
    pattern: /[\u3400-\u9fff][:：][ 　]?(?:[（(]?1[.、．)）]|①)[^\n]+[；;。)）][ 　]?(?:[（(]?2[.、．)）]|②)/,
  },
  blanks: { signs: ' ', pattern: / [^\n]+ [^\n]+ [^\n]+ / },
  label: { signs: ' ', pattern: /[\u3400-\u9fff] [\u3400-\u9fff ]{1,14}[:：]/ },
  garbled: {
    signs: `${TONED}\ufffd${LATIN_1}${GARBLED}锟烫屯?`,
    pattern: new RegExp(`[${TONED}\ufffd${LATIN_1}${GARBLED}]|${UNREADABLE}|\\?{3}`),
  },
} satisfies Readonly<Record<string, TextLook>>;
const TORN = /[\u3400-\u9fff] (?=[\u3400-\u9fff])/g;
const FEWEST_TORN = 10;
/** Letters of a line too long for a page. */
const LONG = 200;
const hasLongLine = (text: string): boolean => {
  for (let from = 0, to = 0; to >= 0; from = to + 1) {
    to = text.indexOf('\n', from);
    if ((to < 0 ? text.length : to) - from >= LONG) return true;
  }
  return false;
};

/** Puts back the rows and line ends that a paste has lost. */
export function withEnds(tracked: Tracked): Tracked {
  const ruled = sees(LOSS_LOOKS.rule, tracked.text) ? mending().withRowEnds(tracked) : tracked;
  const apart = sees(LOSS_LOOKS.columns, ruled.text) ? mending().withColumnsApart(ruled) : ruled;
  const bars = sees(LOSS_LOOKS.bars, apart.text) ? mending().withBarRows(apart) : apart;
  const rows = bars.text.includes('序号 ') ? mending().withWholeRows(bars) : bars;
  const long = sees(LOSS_LOOKS.blanks, rows.text) && hasLongLine(rows.text);
  const whole = long || sees(LOSS_LOOKS.numbers, rows.text) ? mending().withLostEnds(rows) : rows;
  return sees(LOSS_LOOKS.lists, whole.text) ? mending().withListedLines(whole) : whole;
}

/** Whether a scanner has torn the words apart, and the text with its words whole. */
export function withWholeWords(tracked: Tracked): { readonly torn: boolean; readonly whole: Tracked } {
  const { text } = tracked;
  const torn = (text.match(TORN)?.length ?? 0) >= FEWEST_TORN && mending().isTorn(text);
  if (torn) return { torn, whole: mending().withoutStrayBlanks(tracked) };
  return { torn, whole: sees(LOSS_LOOKS.label, text) ? mending().withWholeLabels(tracked) : tracked };
}

/** A text with its numbers whole, also where the rest of it is. */
export const withNumbersMended = (tracked: Tracked): Tracked =>
  /\d \d/.test(tracked.text) ? mending().withWholeNumbers(tracked) : tracked;

/** What came through unreadable. */
export const unreadable = (text: string): readonly Range[] =>
  sees(LOSS_LOOKS.garbled, text) ? mending().garbledRanges(text) : [];

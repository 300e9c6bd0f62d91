import type { inPeriod } from '../assemble/in-period';
import type { inStage, ofHeadings } from '../assemble/stage-year';
import type { findPeriod } from '../outline/front/period';
import { partNamed } from '../parts/part';
import type { withDaysAlone } from './deadlines/day-alone';
import { AHEAD_OF, THEN_DONE } from './deadlines/numerals';
import { DASH } from './deadlines/rule';
import { prefilter } from './sentence/prefilter';
import type { doubledAt } from './sentence/doubled';
import type { halfAt, halfOnly } from './sentence/half';
import type { pledged } from './sentence/pledged';
import type { TimeRule } from './deadlines/rule';
import type { grounded } from './targets/base';
import type { apiece, dealtOut, likewise } from './targets/apiece';
import type { nounBehind } from './targets/noun-behind';
import type { ofBase } from './targets/rules/of-base';
import type { paired } from './targets/paired';
import type { sharedOut } from './targets/shared-out';

/** What few plans say: rarer ways to name a time, numbers that are dealt out in turn, years of their own. */
export interface Rare {
  /** Rules of time whose words may stand in a text. */
  readonly timeRules: (text: string) => readonly TimeRule[];
  readonly apiece: typeof apiece;
  readonly withDaysAlone: typeof withDaysAlone;
  readonly dealtOut: typeof dealtOut;
  readonly doubledAt: typeof doubledAt;
  readonly halfAt: typeof halfAt;
  readonly halfOnly: typeof halfOnly;
  readonly pledged: typeof pledged;
  readonly grounded: typeof grounded;
  readonly likewise: typeof likewise;
  readonly nounBehind: typeof nounBehind;
  readonly ofBase: typeof ofBase;
  readonly paired: typeof paired;
  readonly sharedOut: typeof sharedOut;
  readonly findPeriod: typeof findPeriod;
  readonly inPeriod: typeof inPeriod;
  readonly inStage: typeof inStage;
  readonly ofHeadings: typeof ofHeadings;
}

/** The place of what few plans say: asked only behind the looks below. */
export const rare = partNamed<Rare>('rare');

/** With what an act of control begins whose name follows its period: 月[调]度, 季[通]报. */
export const BEGIN_CONTROL = '调通会研点排盘推督小例清管巡评考总分报';
/** What is done so many times in a period: 一年一[次], 一季度一[调]度. */
export const BEGIN_TIMES = '次回遍场期轮调通报研主会清评考督点总交小排讲';

const DIGITS = '一二三四五六七八九十';
/** Something of each of these stands in whatever a rarer rule of time reads. */
const RARE_TIMES = new RegExp(
  [
    // 3-4月, 5月10日至16日, 2024—2026年, 一至三季度.
    `[0-9${DIGITS}年月日号份初底末旬度]${DASH}(?:[0-9]{2,4} ?年? ?|[次翌明来]年 ?)?第?(?:(?:[0-9]{1,2}|[${DIGITS}]{1,3}) ?[月日号季]|(?:19|20)[0-9]{2})`,
    '[、和及]第?[二三四2-4]季度',
    // 2023.6.30, 9.7-13, 6.30前, 6.30完成, 最迟6/30.
    '(?:19|20)[0-9]{2}(?:[./-][0-9]{1,2}(?![0-9])|[01][0-9][0-3])|(?:2|1[0-2])[0-9][./][0-9]{1,2}[./][0-9]',
    `[0-9][./][0-9]{1,2}(?:${DASH}| ?\\(含| ?${AHEAD_OF}|${THEN_DONE})|[01][0-9]-[0-3][0-9]|(?:[最不][迟晚]|截[止至]|DDL)[^,;]{0,2}[0-9]`,
    // 2026年起, 6月起三个月内, 9月1日起15日内.
    `年度?(?:起|开始)|起,?[0-9${DIGITS}半]{1,3} ?个?[年月日天]`,
    // 3月5日前, 12日前; 8月上旬、中旬.
    `[,;、和及与](?:[0-9${DIGITS}]{1,3} ?[日号]|[上中下]旬)`,
    // 第三周, 按月, 月调度, 一年一次.
    '第[^,;。]{1,11}(?:周|星期)|[按逐分](?:半年|双月|[日周月旬季]|学期)',
    `(?:[日周月季]|[月季]度|半年)[${BEGIN_CONTROL}]|工作日[上下早晚]`,
    `[年月周季天日旬期度](?:至少|不少于)?[一两二三四1-4][${BEGIN_TIMES}]`,
    // Q3, H1 2026, the third quarter.
    '[QHqh][1-4]|[Rr][Tt][Ee][Rr]|[Hh][Aa][Ll][Ff]',
  ].join('|'),
);
/** One of these letters stands in each of them. */
const LETTERS = prefilter(['0123456789年月日号周星旬季天期度QqHhRr']);
const NONE: readonly TimeRule[] = [];

/** True where a rarer rule of time may read something. */
export const mayBeRare = (text: string): boolean => LETTERS.seen(text, 0, text.length) !== 0 && RARE_TIMES.test(text);

/** Rarer rules of time whose words may stand in a text. */
export const rareTimes = (text: string): readonly TimeRule[] => (mayBeRare(text) ? rare().timeRules(text) : NONE);

/** Words that deal numbers out in turn. */
export const IN_TURN = /分别|依次/;

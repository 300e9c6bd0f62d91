import { oneOf } from '../../../language/words';
import { singleBlanks } from '../../text/blank';
import type { Source } from '../../source';
import type { Marker } from '../styles';
import { NUMERAL, SIGN, STEMS, numeralOf } from './numerals';

/** Marks that may stand around or behind a number. */
const OPEN = '[(【〔\\[〖<《「“]';
const CLOSE = '[)】〕\\]〗>》」”]';
const STOP = '[、..:,|/]|[-—–](?=\\s|[\\u3400-\\u9fff])';
/** 【1】 [一] 〔2〕 【任务三】, also with a stop behind. */
const BRACKETED = new RegExp(
  `(${OPEN}\\s?(第|[\\u3400-\\u9fff]{2,4})?\\s?(${NUMERAL}|${SIGN})([\\u3400-\\u9fff]{0,2})\\s?${CLOSE})\\s?(?:[、.:])?[ \\t]*`,
  'y',
);
/** Square brackets that one list mixes: [4] before 【5】. */
const SQUARE = /[〔\[〖]/;
/** 第一步, 第2项: how much of what follows belongs to it is for the row to say; 第1项、第3项由甲部负责 points at entries. */
const ORDINAL =
  /(第\s?([一二三四五六七八九十百]{1,4}|\d{1,3}))\s?(?!项(?:[、和及至]第|[^。;,:\s]{0,6}由))([\u3400-\u9fff]{0,3})/y;
/** What a week ends with: 周日, 星期天, 周末. */
const WEEKEND = '日天末';
const OF_WEEK = oneOf('周|星期|礼拜');
/** 任务一: PART 01 No.3 实事2、 周末: */
const NAMED = new RegExp(
  `(((?!附[件表录])[\\u3400-\\u9fff]{1,4}|[A-Za-z]{2,12}(?![A-Za-z])|[A-Z][A-Za-z]{1,11}(?: [A-Za-z]{2,12}(?![A-Za-z])){1,2})\\.?[ \\t]?(${NUMERAL}|[${WEEKEND}]))(?:[ \\t]*(${STOP})|(?=[ \\t]|$))[ \\t]*`,
  'my',
);
/** 01 | 1: 1/ 1-1、 A) and a number alone on its line. */
const PLAIN = new RegExp(`((${NUMERAL}))(?:[ \\t]*(${STOP}|。(?=[ \\t]*[^\\s])|\\))|(?=$))[ \\t]*`, 'my');
/** 1-1 A-01 before words, and A before a blank and words. */
const COMPOUND = new RegExp(
  `((0\\d(?=[ \\t])|\\d{1,2}(?:[-–—]\\d{1,2}){1,3}|[IVX]{2,4}[.\\-–—]\\d{1,3}|[A-Z${STEMS}][.\\-–—]?\\d{1,3}|[A-Za-z](?=[ \\t])))()(?:[ \\t]*(?=[\\u3400-\\u9fff“《]|20\\d\\d\\D)|[ \\t]+(?=\\d{1,4}[\\u3400-\\u9fff]))`,
  'y',
);
/** A.1 NC-02: CE3 1b before words; quarters and half-years are times. */
const LETTERED =
  /((?![QH][1-4]\b)([A-Z]{1,4}[.\-–—]?\d{1,3}|[A-Z]?\d{1,2}[a-h](?=[ \t]+[A-Z\u3400-\u9fff])))(?:[ \t]*([:.)、])[ \t]*|[ \t]+|(?=\())(?=[A-Z“"(\u3400-\u9fff])/y;
/** A类 甲组： 二标段 before a blank, a mark or the line's end; what is counted in digits so is a measure or a date. */
const CLASSED = new RegExp(
  `(([A-Z]|[${STEMS}]|[一二三四五六七八九十]{1,3})(?![年月日周季天是个位名方])([\\u3400-\\u9fff]{1,2}))(?:[ \\t]*([、.:|])|(?=[ \\t]|$))[ \\t]*`,
  'my',
);
/** 一是 二是 of running text. */
const COUNTED = /(([一二三四五六七八九十]{1,2})是)[:,]?[ \t]*(?=[\u3400-\u9fff])/y;
export const COUNTS = '#是';
const SIGNED = new RegExp(`((${SIGN}))([、.:]?)[ \\t]*`, 'y');

/** A number of any look, and the template that it is printed in, # for the number: 【#】, 第#步, 任务#:, # |. */
export interface Printed {
  readonly template: string;
  readonly marker: Marker;
}

const marker = (
  source: Source,
  at: number,
  whole: string,
  token: string,
  number: string,
  stop: string,
  template: string,
): Printed | null => {
  const numeral = numeralOf(number);
  if (!numeral || (numeral.value < 1 && !numeral.prefix) || numeral.value > 199) return null;
  const style = `${template} ${numeral.system}`;
  return {
    template: style,
    marker: {
      style,
      rank: 0,
      value: numeral.value,
      prefix: numeral.prefix,
      stop,
      token: singleBlanks(source.text.slice(at, at + token.length)),
      at: { start: at, end: at + whole.length },
    },
  };
};

/** Which words follow 第# in this text and belong to it: 步, 阶段, 项; found by {@link unitsIn}. */
export type SeriesUnits = ReadonlySet<string>;

const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Reads the number that stands at a place, whatever its look; null if none does. `inside` a line only looks that do not stand in running text. */
export function printedAt(
  source: Source,
  at: number,
  end: number,
  units: SeriesUnits,
  inside: boolean,
): Printed | null {
  const { folded } = source;
  const fits = (m: RegExpExecArray | null): m is RegExpExecArray => m !== null && at + m[0].length <= end;
  const bracketed = run(BRACKETED, folded, at);
  if (fits(bracketed)) {
    const [whole, token = '', word = '', number = '', unit = ''] = bracketed;
    const bracket = token.charAt(0).replace(SQUARE, '【');
    return marker(source, at, whole, token, number, '', `${bracket}${word}#${unit}`);
  }
  const ordinal = run(ORDINAL, folded, at);
  if (ordinal) {
    const [, token = '', number = '', behind = ''] = ordinal;
    const unit = [behind, behind.slice(0, 2), behind.slice(0, 1)].find(u => u && units.has(u));
    if (unit === undefined) return null;
    const printed = `${token}${unit}`;
    const stop =
      /^\s*[、.:,]?\s*/.exec(folded.slice(at + printed.length, Math.min(end, at + printed.length + 4)))?.[0] ?? '';
    return marker(source, at, printed + stop, printed, number, '', `第#${unit}`);
  }
  const counted = run(COUNTED, folded, at);
  if (fits(counted)) return marker(source, at, counted[0], counted[1] ?? '', counted[2] ?? '', '', COUNTS);
  const signed = run(SIGNED, folded, at);
  if (fits(signed)) return marker(source, at, signed[0], signed[1] ?? '', signed[2] ?? '', signed[3] ?? '', '#');
  const named = run(NAMED, folded, at);
  if (fits(named) && !STEMS.includes(named[2] ?? '-') && !(inside && (!named[4] || named[2]?.includes(' ')))) {
    const [whole, token = '', word = '', number = '', stop = ''] = named;
    // Must do 1, Should do 1: the last word says what they count.
    const last = OF_WEEK.test(word) && WEEKEND.includes(number) ? '七' : number;
    const printed = marker(source, at, whole, token, last, stop, `${word.slice(word.lastIndexOf(' ') + 1)}#`);
    if (printed) return printed;
  }
  const compound = run(COMPOUND, folded, at);
  if (fits(compound) && !(inside && compound[2]?.length === 1)) {
    const [whole, token = '', number = ''] = compound;
    return marker(source, at, whole, token, number, '', '#');
  }
  if (inside) return null;
  const lettered = run(LETTERED, folded, at);
  if (fits(lettered))
    return marker(source, at, lettered[0], lettered[1] ?? '', lettered[2] ?? '', lettered[3] ?? '', '#');
  const classed = run(CLASSED, folded, at);
  if (fits(classed)) {
    const [whole, token = '', number = '', unit = '', stop = ''] = classed;
    return marker(source, at, whole, token, number, stop, `#${unit}`);
  }
  const plain = run(PLAIN, folded, at);
  if (!fits(plain)) return null;
  const [whole, token = '', number = '', stop = ''] = plain;
  const bracket = stop === ')' ? ')' : '';
  return marker(source, at, whole, token + bracket, number, bracket ? '' : stop, `#${stop}`);
}

const SHARE = 0.6;

/** What the words behind 第# are: the longest that most of the lines that open so have in common, and those that are usual. */
export function unitsIn(source: Source, starts: readonly number[]): SeriesUnits {
  const counts = new Map<string, number>();
  let all = 0;
  for (const at of starts) {
    const behind = run(ORDINAL, source.folded, at)?.[3];
    if (behind === undefined) continue;
    all++;
    for (let n = 1; n <= behind.length; n++) counts.set(behind.slice(0, n), (counts.get(behind.slice(0, n)) ?? 0) + 1);
  }
  const common = [...counts].filter(([, n]) => n >= 2 && n >= SHARE * all).map(([unit]) => unit);
  const USUAL = ['章', '节', '条', '篇', '编', '部分', '阶段', '步', '项', '板块', '步骤'];
  return new Set([...USUAL, ...common]);
}

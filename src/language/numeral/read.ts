/** The one reader of numbers: 1,200 · 3.5万 · 一百二十 · 两千五 · 五六家 · 十多万 · 3亿2000万 · 壹佰贰拾. Reads folded text. */
import { GREAT, magnitude, tidy, times } from './digits';
import { arabicPart, hanPart, isLoneFormal, stepAt, type Mode, type NumeralPart } from './part';
import { opensWith } from '../words';

export type { Mode } from './part';

/** A number as printed, without its unit. */
export interface Numeral {
  /** What it says; the lower end of neighbouring digits (五六 → 5). */
  readonly value: number;
  /** The upper end of neighbouring digits (五六 → 6). */
  readonly upper?: number;
  /** As printed before its words of size: 5.6 of 5.6万. The value itself where it begins with a Chinese digit. */
  readonly printed: number;
  /** Those words (万, 百万, 亿), behind Arabic digits only; the greatest one where there are several (3亿2000万 → 亿). */
  readonly scale: string;
  /** The steps that close it (二百万 → 百万): what a lower end in front of it may borrow. */
  readonly steps: string;
  /** Offset in the text, behind words of size and 余, 多. */
  readonly end: number;
  /** Begins with a Chinese digit. */
  readonly han: boolean;
  /** 余, 多, 几, 来: somewhat more. */
  readonly more: boolean;
  /** 几百, 数十万: no number is named; `value` only tells the size. */
  readonly vague: boolean;
  /** Written digit by digit: 二〇二六. */
  readonly positional: boolean;
}

const STEPS = '十百千万亿';
const MORE = '余多来几';
/** What 多 and 来 begin where they say nothing of the number. */
const OTHER_WORD = opensWith(
  '多元[化性文主共融]|多[样维边跨发方晶]|多功能|多媒体|多层次|多式联|多渠道|多部门|来[自源访宾电信函款往临看说讲]|余[热款额量地]',
);

/** 万, 亿 or 万亿 at `at`; not the 万 of 万元户. */
function greatAt(text: string, at: number): string {
  const c = text.charAt(at);
  if (c === '亿') return c;
  if (c !== '万' || text.startsWith('元户', at + 1)) return '';
  return text.charAt(at + 1) === '亿' ? '万亿' : c;
}

/** 个 between a numeral and 亿, 余亿, 多亿. */
const isSpokenStep = (text: string, at: number): boolean =>
  text.charAt(at) === '个' &&
  (/^亿(?![元级])/.test(text.slice(at + 1, at + 3)) || /^[余多]亿/.test(text.slice(at + 1, at + 3)));

/** 余 or 多 at `at`, as far as it speaks of the number before. */
const moreAt = (text: string, at: number): boolean =>
  at < text.length && MORE.includes(text.charAt(at)) && !OTHER_WORD.test(text.slice(at, at + 3));

/** 百 and 千 behind Arabic digits: 5百, 3千, 2千万. */
function smallSteps(text: string, at: number): string {
  let i = at;
  while (i - at < 2 && stepAt(text, i) > 0) i++;
  return text.slice(at, i);
}

interface Sized {
  readonly value: number;
  readonly upper: number;
  readonly end: number;
  readonly words: string;
  readonly great: number;
  readonly more: boolean;
}

/** A part with the words of size behind it: 3.5|万, 十|多|万, 2|千|万. */
function sized(text: string, part: NumeralPart, above: number): Sized {
  let end = part.end;
  let more = part.more;
  const blank = !part.han && text.charAt(end) === ' ' ? 1 : 0;
  let at = end + blank;
  if (moreAt(text, at) && greatAt(text, at + 1) !== '') {
    more = true;
    at++;
  }
  const steps = part.han ? '' : smallSteps(text, at);
  at += steps.length;
  if (steps && moreAt(text, at) && greatAt(text, at + 1)) {
    more = true;
    at++;
  }
  if (isSpokenStep(text, at)) at++;
  if (moreAt(text, at) && greatAt(text, at + 1)) {
    more = true;
    at++;
  }
  const great = greatAt(text, at);
  const fits = great !== '' && (above === 0 || magnitude(great) < above);
  const words = steps + (fits ? great : '');
  if (words !== '') end = fits ? at + great.length : part.end + blank + steps.length;
  const factor = magnitude(words);
  return {
    value: times(part.value, factor),
    upper: times(part.upper ?? part.value, factor),
    end,
    words,
    great: fits ? (GREAT[great] ?? 0) : 0,
    more: words === '' ? part.more : more,
  };
}

/** 万名, 亿元: a word of size at the beginning counts as one. */
const bareGreat = (text: string, at: number): NumeralPart | null =>
  greatAt(text, at) === '' || text.charAt(at - 1) === '把'
    ? null
    : { value: 1, end: at, han: true, more: false, vague: false, positional: false, decimal: false };

/**
 * The number that begins at `at` of a folded text, as far as it goes; null if none does. What stands behind `end` is the caller's.
 * @param mode `amount` where it says how many, `ordinal` where it names a place in a row, a date or a year
 */
export function numeralAt(text: string, at: number, mode: Mode = 'amount'): Numeral | null {
  if (mode === 'amount' && isLoneFormal(text, at)) return null;
  const first = arabicPart(text, at, 0) ?? hanPart(text, at, mode, 0) ?? bareGreat(text, at);
  if (first === null) return null;
  const one = sized(text, first, 0);
  let now = one;
  let { value, upper, end, more } = now;
  let parts = 1;
  while (!more && !first.decimal && value === upper && parts < 4) {
    const above = now.great || (!first.han && /^[千百]$/.test(now.words) ? magnitude(now.words) : 0);
    if (above === 0) break;
    const part = (first.han ? null : arabicPart(text, end, above)) ?? hanPart(text, end, mode, above);
    if (part === null || (!first.han && part.han && !/[十百千]/.test(text.slice(end, part.end)))) break;
    const next = sized(text, part, above);
    // 2千5百, but not 2千|5个.
    if (above < 1e4 && (next.words === '' || next.great > 0 || magnitude(next.words) >= above)) break;
    now = next;
    value = tidy(value + now.value);
    upper = tidy(upper + now.upper);
    end = now.end;
    more = now.more;
    parts++;
    // 一万五千亿, 3千5百万: the 亿 or 万 goes over both.
    const over = now.great > 0 || above > 1e4 ? '' : greatAt(text, end);
    if (over !== '' && (above < 1e4 || over === '亿')) {
      value = times(value, magnitude(over));
      upper = times(upper, magnitude(over));
      now = { ...now, great: GREAT[over] ?? 0 };
      end += over.length;
    }
  }
  let closing = end;
  while (closing > at && STEPS.includes(text.charAt(closing - 1))) closing--;
  const steps = text.slice(closing, end);
  const gap = !first.han && text.charAt(end) === ' ' ? 1 : 0;
  if (!more && (!first.han || steps !== '') && moreAt(text, end + gap) && mode === 'amount') {
    more = true;
    end += gap + 1;
  }
  const scale = first.han ? '' : parts === 1 ? one.words : (/万亿|[万亿]$/.exec(one.words)?.[0] ?? '');
  const numeral = {
    value,
    printed: first.han ? value : parts === 1 ? first.value : times(value, 1 / magnitude(scale)),
    scale,
    steps,
    end,
    han: first.han,
    more,
    vague: first.vague,
    positional: first.positional,
  };
  return upper === value ? numeral : { ...numeral, upper };
}

/** Value of a text that is one number and nothing else (三百二十, 12, 二〇二五); null for anything else, for ranges and for 几百. */
export function wholeNumber(text: string, mode: Mode = 'ordinal'): number | null {
  const n = numeralAt(text, 0, mode);
  return n !== null && n.end === text.length && !n.more && !n.vague && n.upper === undefined ? n.value : null;
}

/**
 * What the upper end of a range lends to the lower one: in 500-600万 and 二百至三百万 the 万 holds for both; in 八百至一千 and 1万至2亿 nothing
 * is lent. 1 for nothing.
 */
export function lent(low: Numeral, high: Numeral): number {
  if (/[万亿]$/.test(low.steps)) return 1;
  for (let i = 0; i < high.steps.length; i++) {
    const factor = magnitude(high.steps.slice(i));
    if (high.steps.charAt(i) !== '十' && low.value < times(high.value, 1 / factor)) return factor;
  }
  return 1;
}

/** The stretch of a numeral below its next 万 or 亿, in Chinese or Arabic digits. */
import { unitSet } from '../script/unit-set';
import { DIGIT, FORMAL, SMALL, tidy, times } from './digits';
import { opensWith } from '../words';

/**
 * How a numeral is meant. `amount`: how many; digits may be left out (两千五 is 2500) and neighbours are a range (五六家). `ordinal`: a place
 * in a row, a date, a year: 一二 is 12, 二〇二六 a year, and nothing is elliptic.
 */
export type Mode = 'amount' | 'ordinal';

export interface NumeralPart {
  readonly value: number;
  /** The upper end of neighbouring digits: 6 of 五六. */
  readonly upper?: number;
  readonly end: number;
  readonly han: boolean;
  /** 十几, 二十几. */
  readonly more: boolean;
  /** 几百, 数千: no number is named. */
  readonly vague: boolean;
  /** Written digit by digit: 二〇二六, 五三. */
  readonly positional: boolean;
  /** Has decimals: nothing may follow its 万. */
  readonly decimal: boolean;
}

const VAGUE = /(?:好几|几|数)(?=[十百千万亿])/y;
const BEGINS_VAGUE = '好几数';
const ZERO = '零〇○';
/** 一 behind a step opens another word: 三万一次性补贴, 五千一期工程. */
const ONE_OF_WORD = opensWith('一[次期批部般些定律直级类线体]|一个|一方面');
/** 千 that belongs to the unit, 百 that is no step. */
const NO_STEP = opensWith('千[米克瓦伏卡帕赫乏焦]|百分[之比制点]');

/** The value of each step by its code. */
const STEP = new Uint16Array(0x10000);
for (const [step, size] of Object.entries(SMALL)) STEP[step.charCodeAt(0)] = size;

function stepAt(text: string, at: number): number {
  const size = STEP[text.charCodeAt(at)] ?? 0;
  return size > 0 && NO_STEP.test(text.slice(at, at + 3)) ? 0 : size;
}

/** Which codes are those of digits, and what they say. */
const IS_DIGIT = unitSet(Object.keys(DIGIT).join(''));
const VALUES = new Uint8Array(0x10000);
for (const [digit, says] of Object.entries(DIGIT)) VALUES[digit.charCodeAt(0)] = says;

const digitsFrom = (text: string, at: number): string => {
  let i = at;
  while (IS_DIGIT[text.charCodeAt(i)] === 1) i++;
  return text.slice(at, i);
};
const value = (digits: string, at = 0): number => VALUES[digits.charCodeAt(at)] ?? 0;

/** 五六, 三五, 两三: both ends of what two neighbouring digits say; null if they are none. */
function neighbours(pair: string): readonly [number, number] | null {
  if (pair.length !== 2) return null;
  const [a, b] = [value(pair), value(pair, 1)];
  if (pair === '三两') return [2, 3];
  return a > 0 && (b === a + 1 || pair === '三五') ? [a, b] : null;
}

/** 点五: decimals behind a Chinese integer; not 三点十分. */
function decimals(text: string, at: number): string {
  if (text.charAt(at) !== '点') return '';
  const run = digitsFrom(text, at + 1);
  const end = at + 1 + run.length;
  return run !== '' && stepAt(text, end) === 0 && text.charAt(end) !== '刻' ? run : '';
}

const printed = (run: string): string => {
  let digits = '';
  for (const c of run) digits += String(value(c));
  return digits;
};
const withDecimals = (whole: number, run: string): number => Number(`${whole}.${printed(run)}`);

/** 二〇二六, 一五: written digit by digit, with decimals; null if the run is none. */
function positional(text: string, at: number, run: string, mode: Mode): NumeralPart | null {
  const split = run.length < 2 || (mode === 'amount' && run.length === 2 && neighbours(run) !== null);
  const end = at + run.length;
  if (split || stepAt(text, end) > 0) return null;
  const n = Number(printed(run));
  const rest = decimals(text, end);
  return {
    value: rest === '' ? n : withDecimals(n, rest),
    end: rest === '' ? end : end + 1 + rest.length,
    han: true,
    more: false,
    vague: false,
    positional: true,
    decimal: rest !== '',
  };
}

/**
 * A Chinese number below ten thousand; null if there is none or nobody would say it (百三千, 二十五三).
 * @param above the step that it follows (三万|五: 10000), 0 at the beginning
 */
export function hanPart(text: string, at: number, mode: Mode, above: number): NumeralPart | null {
  const mayBeFew = mode === 'amount' && above === 0 && at < text.length && BEGINS_VAGUE.includes(text.charAt(at));
  VAGUE.lastIndex = at;
  const few = mayBeFew ? (VAGUE.exec(text)?.[0].length ?? 0) : 0;
  let i = at + few;
  if (above === 0 && few === 0) {
    const whole = positional(text, i, digitsFrom(text, i), mode);
    if (whole) return whole;
  }
  let low = 0;
  let high = 0;
  let last = 0;
  let zero = false;
  let more = false;
  let closing: readonly [number, number] | null = null;
  for (;;) {
    const before = i;
    while (i < text.length && ZERO.includes(text.charAt(i))) i++;
    zero = i > before;
    const run = digitsFrom(text, i);
    const pair = run.length === 1 ? ([value(run), value(run)] as const) : neighbours(run);
    if (run !== '' && pair === null) return null;
    closing = pair;
    i += run.length;
    if (run === '' && last > 0 && last <= 100 && text.charAt(i) === '几') {
      more = true;
      i++;
    }
    const step = stepAt(text, i);
    if (step === 0) {
      if (run === '' && zero && (above > 0 || last > 0)) i = before;
      break;
    }
    if (last > 0 && step >= last) return null;
    if (run === '' && !more && last > 0 && step !== 10) return null;
    const [a, b] = closing ?? [1, 1];
    low += a * step;
    high += b * step;
    last = step;
    closing = null;
    zero = false;
    i++;
    if (a !== b) break;
  }
  if (i === at + few && few === 0) return null;
  if (closing !== null) {
    const tail = last || above;
    const digit = text.slice(i - 1, i + 3);
    const spoken = mode === 'amount' && !zero && tail >= 100 && !decimals(text, i);
    if (spoken && ONE_OF_WORD.test(digit)) {
      if (last === 0) return null;
      i--;
      closing = null;
    } else {
      low += closing[0] * (spoken ? tail / 10 : 1);
      high += closing[1] * (spoken ? tail / 10 : 1);
    }
  } else if (last === 0 && !zero && few === 0) return null;
  const rest = low === high && few === 0 ? decimals(text, i) : '';
  const n = rest === '' ? low : withDecimals(low, rest);
  const part = {
    value: few > 0 ? Math.max(low, 1) : n,
    end: rest === '' ? i : i + 1 + rest.length,
    han: true,
    more,
    vague: few > 0,
    positional: false,
    decimal: rest !== '',
  };
  return high === low ? part : { ...part, upper: high };
}

const ARABIC = /((?:\d{1,3}(?:,\d{3})+(?!\d)|[1-9]\d{0,2}(?: \d{3})+(?! ?\d)|\d+)(?:\.\d+)?)([¼½¾⅓⅔⅛⅕])?|([¼½¾⅓⅔⅛⅕])/y;
const NINE = 0x39;
const LAST_VULGAR = 0x215e;
const VULGAR: Readonly<Record<string, number>> = {
  ...{ '¼': 1 / 4, '½': 1 / 2, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8, '⅕': 1 / 5 },
};

/** A number in Arabic digits, with thousands marks or blanks, decimals and ½; behind a 万 only what fills its places (3万4000, 1万0005, 3万5). */
export function arabicPart(text: string, at: number, above: number): NumeralPart | null {
  const code = text.charCodeAt(at);
  if (code > NINE && (code > LAST_VULGAR || !(text.charAt(at) in VULGAR))) return null;
  ARABIC.lastIndex = at;
  const m = ARABIC.exec(text);
  if (m === null) return null;
  const end = at + m[0].length;
  const digits = m[1] ?? '';
  const n = tidy(Number(digits.replace(/[, ]/g, '')) + (VULGAR[m[2] ?? m[3] ?? ''] ?? 0));
  const part = (value: number): NumeralPart => ({
    value,
    end,
    han: false,
    more: false,
    vague: false,
    positional: false,
    decimal: !Number.isInteger(n),
  });
  if (above === 0) return part(n);
  const year = /^(?:19|20)\d{2}$/.test(digits) && /^ ?年/.test(text.slice(end, end + 2));
  if (!/^\d+(?:,\d{3})?$/.test(m[0]) || n >= above || year) return null;
  const spoken = digits.length === 1 && n > 0 && stepAt(text, end) === 0 && !/[.万亿]/.test(text.charAt(end));
  return part(spoken ? times(n, above / 10) : n);
}

/** True where formal characters stand alone: 陆家嘴, 拾级; 伍拾 and 壹佰 are numerals, 伍万 too. */
export const isLoneFormal = (text: string, at: number): boolean =>
  FORMAL.includes(text.charAt(at)) && !/^[壹贰叁肆伍陆柒捌玖][拾佰仟万亿]/.test(text.slice(at, at + 2));
export { stepAt };

import { chineseNumber, magnitude, NUMERALS, times } from '../lexicon/numbers';

/** A number as printed, without its unit. */
export interface Numeral {
  /** As printed before its magnitude: 5.6 of 5.6万. */
  readonly printed: number;
  /** 万, 亿, 百 … behind Arabic digits; empty for Chinese numerals. */
  readonly scale: string;
  readonly value: number;
  readonly end: number;
  readonly chinese: boolean;
  /** 余, 多, 上: somewhat more. */
  readonly more: boolean;
  /** 百分之十五 carries its unit in itself. */
  readonly unit?: string;
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
/** 3亿2,000万. */
const HUNDRED_MILLIONS = /(\d{1,3}(?:,\d{3})*|\d+)亿(\d,?\d{3}|\d{1,3})万/y;
const HAN = new RegExp(`[${NUMERALS}]+(?:点[${NUMERALS}]+)?`, 'y');
const SCALE = /\s?(余|多)?((?:个亿|(?:[十百万亿]|千(?![瓦米克伏])){1,3}))?(余|多)?/y;
const OF_HUNDRED = new RegExp(`([百千])分之([${NUMERALS}]+(?:点[${NUMERALS}]+)?|\\d+(?:\\.\\d+)?)`, 'y');
const FRACTION = /([二三四五六七八九十]{1,3})分之([一二两三四五六七八九])/y;
/** 八成, 8成, 八成五; not 一成立, 三成员. */
const TENTHS =
  /([一二两三四五六七八九]|\d(?:\.\d)?)成(?:([一二三四五六七八九])(?=以上|以下|以内|左右|[^一-鿿]|$))?(?![果功立效员绩本年熟都为品套形不新])/y;
const HALF = /一半(?=以上|[,;。、)]|$)/y;

const match = (re: RegExp, text: string, at: number): RegExpExecArray | null => {
  re.lastIndex = at;
  return re.exec(text);
};
const withDecimals = (whole: number, decimals: string): number => Number(`${whole}.${chineseNumber(decimals) ?? 0}`);
const amount = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  const [whole, decimals] = word.split('点');
  const n = chineseNumber(whole ?? '') ?? 0;
  return decimals ? withDecimals(n, decimals) : n;
};

/** A share in words: 百分之十五, 千分之五, 五分之二, 八成五, 一半. It carries its unit in itself. */
function shareAt(text: string, at: number): Numeral | null {
  if (!/[分成半]/.test(text.slice(at, at + 6))) return null;
  const of = (m: RegExpExecArray, n: number, unit: string): Numeral => ({
    printed: n,
    scale: '',
    value: n,
    end: at + m[0].length,
    chinese: true,
    more: false,
    unit,
  });
  const hundredth = match(OF_HUNDRED, text, at);
  if (hundredth) return of(hundredth, amount(hundredth[2] ?? ''), hundredth[1] === '百' ? '%' : '‰');
  const part = match(FRACTION, text, at);
  if (part) return of(part, Number(((100 * amount(part[2] ?? '')) / amount(part[1] ?? '')).toFixed(2)), '%');
  const tenths = match(TENTHS, text, at);
  if (tenths) return of(tenths, times(amount(tenths[1] ?? ''), 10) + amount(tenths[2] ?? ''), '%');
  const half = match(HALF, text, at);
  return half && of(half, 50, '%');
}

/** The number that begins at `at`, Arabic or Chinese, with its magnitude; null if there is none. */
export function numeralAt(text: string, at: number): Numeral | null {
  const share = shareAt(text, at);
  if (share) return share;
  const digits = match(DIGITS, text, at)?.[0];
  if (digits) {
    const split = match(HUNDRED_MILLIONS, text, at);
    if (split) {
      const printed = times(
        Number((split[1] ?? '').replace(/,/g, '')) * 1e4 + Number((split[2] ?? '').replace(/,/g, '')),
        1e-4,
      );
      const end = at + split[0].length;
      return { printed, scale: '亿', value: times(printed, 1e8), end, chinese: false, more: false };
    }
    const s = match(SCALE, text, at + digits.length);
    const scale = s?.[2] ?? '';
    const printed = Number(digits.replace(/,/g, ''));
    const end = at + digits.length + (s?.[0].trim() ? s[0].length : 0);
    return {
      printed,
      scale,
      value: times(printed, magnitude(scale)),
      end,
      chinese: false,
      more: Boolean(s?.[1] ?? s?.[3]),
    };
  }
  const han = match(HAN, text, at)?.[0];
  if (!han) return null;
  const [whole, decimals] = han.split('点');
  const n = chineseNumber(whole ?? '');
  if (n === null) return null;
  const value = decimals ? withDecimals(n, decimals) : n;
  const more = /[余多]/.test(text.charAt(at + han.length));
  return { printed: value, scale: '', value, end: at + han.length + (more ? 1 : 0), chinese: true, more };
}

/** Numbers as typed: 1,200 · 3.5万 · 一百二十 · 三万五 · 3亿2000万 · 两千余. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** Words of size before a unit or behind a number. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

const D = '零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖';
const PART = new RegExp(
  `^(?:(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)|([${D}十拾百佰千仟]+(?:点[${D}]+)?))(?: ?(万亿|亿|千万|百万|十万|万|千(?!米|瓦|克|卡|帕|伏)|百(?!分)))?`,
);

export interface Numeral {
  readonly value: number;
  /** The greatest word of size in it: 10000 for 万, 1 for none. */
  readonly magnitude: number;
  /** What follows. */
  readonly rest: string;
}

/** 一百二十三, 二十, 十五, 二〇二四; null for what nobody says (百三千). */
function chineseInteger(text: string): number | null {
  const chars = Array.from(text);
  if (chars.every(c => c in DIGITS))
    return chars.length === 1 || chars.length === 4 ? Number(chars.map(c => DIGITS[c]).join('')) : null;
  let total = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const c of chars) {
    const unit = SMALL[c];
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[c] ?? 0;
      continue;
    }
    if (unit >= last) return null;
    total += (digit ?? 1) * unit;
    digit = null;
    last = unit;
  }
  if (digit === null) return total;
  // 一百二 is 120, 一百零二 is 102.
  const spoken = last >= 100 && last !== Infinity && !/[零〇].$/.test(text) && chars.length > 2;
  return total + digit * (spoken ? last / 10 : 1);
}

function chinese(text: string): number | null {
  const [whole = '', decimals] = text.split('点');
  const integer = chineseInteger(whole);
  if (integer === null || decimals === undefined) return integer;
  return Number(`${integer}.${Array.from(decimals, c => DIGITS[c]).join('')}`);
}

function arabic(text: string): number | null {
  if (text.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return null;
  return Number(text.replace(/,/g, ''));
}

/** Sums of decimals without binary dust: 0.1 + 0.2 is 0.3. */
export const tidy = (n: number): number => Number(n.toPrecision(15));

/** The number at the beginning of a folded text; null if there is none, or none that anybody would write (12,00). */
export function readNumeral(text: string): Numeral | null {
  let rest = text;
  let total = 0;
  let last = Infinity;
  let greatest = 1;
  for (;;) {
    const match = PART.exec(rest);
    if (match === null) break;
    const [all, digits, hanzi, word] = match;
    const n = digits === undefined ? chinese(hanzi ?? '') : arabic(digits);
    if (n === null) return null;
    const magnitude = word === undefined ? 1 : (MAGNITUDES[word] ?? 1);
    if (magnitude >= last) return null;
    // 三万五 is 35000; 3万5 too.
    const spoken = magnitude === 1 && last !== Infinity && last >= 100 && n < 10 && Number.isInteger(n);
    total = tidy(total + (spoken ? (n * last) / 10 : n * magnitude));
    greatest = Math.max(greatest, magnitude);
    rest = rest.slice(all.length);
    last = magnitude;
    if (magnitude === 1) break;
  }
  return last === Infinity || !Number.isFinite(total)
    ? null
    : { value: total, magnitude: greatest, rest: rest.replace(/^ /, '') };
}

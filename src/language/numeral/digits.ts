/** Digits and steps of Chinese numerals, Simplified, as printed and as in financial writing (GB/T 15835-2011, 附录A). */

export const DIGIT: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};

/** Steps below ten thousand. */
export const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 拾: 10, 佰: 100, 仟: 1e3 };
/** Steps that go over everything in front of them. */
export const GREAT: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const STEP: Readonly<Record<string, number>> = { ...SMALL, ...GREAT };

/** Characters that can stand in a Chinese numeral in running text; formal ones are surnames and verbs more often (陆, 伍, 拾). */
export const NUMERALS = '零〇一二两三四五六七八九十百千万亿';
/** The formal ones: a numeral only where several stand together. */
export const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';

/** Multiplies without the dust of binary fractions: 1.1 × 10000 is 11000. */
export const times = (value: number, factor: number): number =>
  factor === 1 || (Number.isInteger(value) && factor >= 1) ? value * factor : Number((value * factor).toPrecision(12));

/** Sums of decimals without binary dust: 0.1 + 0.2 is 0.3. */
export const tidy = (n: number): number =>
  Number.isSafeInteger(n) && Math.abs(n) < 1e15 ? n : Number(n.toPrecision(15));

/** Value of a word of size (万, 百万, 万亿 …); 1 for the empty word. */
export function magnitude(word: string): number {
  let size = 1;
  for (const c of word) size *= STEP[c] ?? 1;
  return size;
}

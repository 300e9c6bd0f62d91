/** Chinese numerals and the magnitudes that follow Arabic ones. All forms are Simplified: callers read folded text. */

/** Values of single digits. */
export const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEP: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Characters that can stand in a Chinese numeral. */
export const NUMERALS = Object.keys(DIGIT).join('') + Object.keys(STEP).join('');

/** Multiplies without the dust of binary fractions: 1.1 × 10000 is 11000. */
export const times = (value: number, factor: number): number =>
  factor === 1 || Number.isInteger(value) ? value * factor : Number((value * factor).toPrecision(12));

/** Value of a magnitude word (万, 百万, 万亿 …); 1 for the empty word. */
export const magnitude = (word: string): number => [...word].reduce((n, c) => n * (STEP[c] ?? 1), 1);

/**
 * Value of a Chinese numeral (三百二十, 两千, 百, 一万二千, 二〇二五); null for anything else. A leading step counts as one
 * (百场 is 100 events), as is usual in plans.
 */
export function chineseNumber(word: string): number | null {
  if (!word) return null;
  if (![...word].some(c => c in STEP)) {
    const digits = [...word].map(c => DIGIT[c]);
    return digits.some(d => d === undefined) ? null : Number(digits.join(''));
  }
  let above = 0;
  let part = 0;
  let digit: number | null = null;
  for (const c of word) {
    const step = STEP[c];
    if (step === undefined) {
      const d = DIGIT[c];
      if (d === undefined) return null;
      digit = d;
      continue;
    }
    if (step < 1e4) part += (digit ?? 1) * step;
    else {
      const low = part + (digit ?? 0);
      above = step === 1e8 ? (above + low || 1) * step : above + (low || 1) * step;
      part = 0;
    }
    digit = null;
  }
  return above + part + (digit ?? 0);
}

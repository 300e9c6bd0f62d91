/** Shares in words: 百分之十五, 千分之五, 万分之五, 五分之二, 八成五, 九成半, 一半. Each carries its unit in itself. */
import { DIGIT, magnitude, tidy, times } from './digits';
import { numeralAt } from './read';
import { opensWith, endsIn } from '../words';
import { BOUND } from '../phrases';

export interface NumeralShare {
  /** In `unit`, not rounded: 15 of 百分之十五. */
  readonly value: number;
  readonly unit: '%' | '‰';
  readonly end: number;
}

const OF = /^([百千万]|[十百]万)分之/;
const FRACTION = /^([二三四五六七八九十]{1,3})分之([一二两三四五六七八九])/;
/** 八成, 8成, 八成五, 八点五成, 九成半; not 一成立, 三成员, 两成套. */
const TENTHS = new RegExp(
  String.raw`^([一二两三四五六七八九](?:点[一二三四五六七八九])?|\d(?:\.\d)?)成(?:(半)(?!品)|([一二三四五六七八九1-9])(?=${BOUND}|[^一-鿿]|$))?(?![果功立效员绩本年熟都为品套形不新长交])`,
);
const HALF = /^(?:一半|半数)(?=以上|左右|[,;。、)]|$)/;
/** 投诉量[减半], not 减半征收; 占比[过半], not 任务过半. */
const HALVED = /^半(?=[,;。、)]|$)/;
const OVER_HALF = endsIn('减 占比过 比例过 比重过 率过 季度过 半年过 月底过');

const digit = (word: string): number => DIGIT[word] ?? 0;
const decimal = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Number(Array.from(word, c => (c === '点' ? '.' : digit(c))).join(''));

/** The share that begins at `at` of a folded text; null if none does. */
export function shareAt(text: string, at: number): NumeralShare | null {
  const here = text.slice(at, at + 12);
  if (!/[分成半]/.test(here.slice(0, 6))) return null;
  const of = OF.exec(here);
  if (of !== null) {
    const start = at + of[0].length;
    const n = numeralAt(text, start);
    if (n === null || n.vague) return null;
    if (of[1] === '千') return { value: n.value, unit: '‰', end: n.end };
    return { value: times(n.value, 100 / magnitude(of[1] ?? '')), unit: '%', end: n.end };
  }
  const part = FRACTION.exec(here);
  if (part !== null) {
    const whole = numeralAt(part[1] ?? '', 0)?.value ?? 1;
    return { value: (100 * digit(part[2] ?? '')) / whole, unit: '%', end: at + part[0].length };
  }
  const tenths = TENTHS.exec(here);
  if (tenths !== null) {
    const value = tidy(
      times(decimal(tenths[1] ?? ''), 10) + (tenths[2] ? 5 : (DIGIT[tenths[3] ?? ''] ?? Number(tenths[3] ?? 0))),
    );
    return { value, unit: '%', end: at + tenths[0].length };
  }
  const half = (OVER_HALF.test(text.slice(Math.max(0, at - 3), at)) ? HALVED : HALF).exec(here);
  return half === null ? null : { value: 50, unit: '%', end: at + half[0].length };
}

/** 1/2, 2/3, where nothing but a comparison, 的 or a mark follows, and a comparison or a rate stands on one side: no day, no page. */
const SLASH = new RegExp(String.raw`^([1-9])\/([2-9]|10)(?=${BOUND}|的(?!\d)|\s*(?:$|[,;。、)和及]))`);
const COMPARED = opensWith('以|左右');
const COMPARES = endsIn('[于过达占少约近率]|达到|比例|比重');

/** The fraction that begins at `at` of running text: 不少于1/2. A cell that holds nothing else may be a day. */
export function fractionAt(text: string, at: number): NumeralShare | null {
  const m = text.charAt(at + 1) === '/' ? SLASH.exec(text.slice(at, at + 8)) : null;
  const [over, under] = [Number(m?.[1]), Number(m?.[2])];
  if (!m || over >= under) return null;
  const end = at + m[0].length;
  if (!COMPARED.test(text.slice(end, end + 2)) && !COMPARES.test(text.slice(Math.max(0, at - 2), at))) return null;
  return { value: (100 * over) / under, unit: '%', end };
}

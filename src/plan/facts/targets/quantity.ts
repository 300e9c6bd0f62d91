import type { Range, Source } from '../../source';
import { protectedIn } from './clauses';
import { chineseNumber, magnitude, NUMERALS, times } from '../lexicon/numbers';
import { measureAt } from '../lexicon/measures';
import { AFTER_NUMBER } from '../lexicon/comparators';
import type { Comparator } from '../../types';

/** A number with its unit and what follows it at once (以上, 左右), in one place of the text. */
export interface Quantity extends Range {
  /** End of the number and unit, before 以上 and the like; `end` is behind them. */
  readonly bare: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  readonly printed: { readonly value: number; readonly upper?: number; readonly unit: string };
  /** Written in Chinese numerals: weak evidence. */
  readonly chinese: boolean;
  readonly after: Comparator | null;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const HAN = new RegExp(`[${NUMERALS}]+`, 'y');
const SCALE = /[十百千万亿]*/y;
const TO = /(?:[-—–~～]{1,2}|至|到)/y;

const match = (re: RegExp, text: string, at: number): string => {
  re.lastIndex = at;
  return re.exec(text)?.[0] ?? '';
};

interface Numeral {
  readonly value: number;
  readonly scale: string;
  readonly end: number;
  readonly chinese: boolean;
}

function numeralAt(text: string, at: number): Numeral | null {
  const digits = match(DIGITS, text, at);
  if (digits) {
    const end = at + digits.length;
    const scale = match(SCALE, text, end);
    return { value: Number(digits.replace(/,/g, '')), scale, end: end + scale.length, chinese: false };
  }
  const fraction = /([一二两三四五六七八九十百]+)分之([一二三四五六七八九十百]+)/y;
  fraction.lastIndex = at;
  const f = fraction.exec(text);
  if (f) {
    const value = times(chineseNumber(f[2] ?? '') ?? 0, 1 / (chineseNumber(f[1] ?? '') ?? 1));
    return { value, scale: '', end: at + f[0].length, chinese: true };
  }
  const han = match(HAN, text, at);
  const value = chineseNumber(han);
  return value === null ? null : { value, scale: '', end: at + han.length, chinese: true };
}

const space = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

function quantityAt(source: Source, at: number, limit: number): Quantity | null {
  const text = source.folded;
  const low = numeralAt(text, at);
  if (!low || low.end > limit) return null;
  let high: Numeral | null = null;
  let end = low.end;
  const unitOf = (i: number): string => (/[%‰]/.test(text.charAt(i)) ? text.charAt(i) : measureAt(text, i));
  const lowUnit = unitOf(space(text, end));
  const joint = lowUnit ? space(text, end) + lowUnit.length : end;
  const to = match(TO, text, joint) || (joint === end ? '' : match(TO, text, end));
  if (to) {
    const next = numeralAt(text, joint + to.length);
    if (next && next.chinese === low.chinese && next.end <= limit) high = next;
    if (high) end = high.end;
  }
  const more = /[余多]/.test(text.charAt(end)) && !high ? text.charAt(end) : '';
  const at2 = space(text, end + more.length);
  const unit = unitOf(at2);
  if (high && !unit && !lowUnit) return null;
  end = unit ? at2 + unit.length : end + more.length;
  const word = unit || lowUnit;
  const bare = end;
  const tail = AFTER_NUMBER.find(([w]) => text.startsWith(w, end));
  if (tail) end += tail[0].length;
  const scale = low.scale || high?.scale || '';
  const scaleHigh = high?.scale ?? '';
  const value = times(low.value, magnitude(scale));
  const upper = high ? times(high.value, magnitude(scaleHigh)) : undefined;
  return {
    start: at,
    end,
    bare,
    value,
    unit: word,
    printed: {
      value: low.value,
      unit: scale + word,
      ...(high ? { upper: high.value } : {}),
    },
    ...(upper === undefined ? {} : { upper }),
    chinese: low.chinese,
    after: tail?.[1] ?? (more ? '>' : null),
  };
}

/** All numbers of a stretch that do not stand inside protected words, in order, in one pass. */
export function quantitiesIn(source: Source, stretch: Range): Quantity[] {
  const text = source.folded;
  const out: Quantity[] = [];
  const shut = protectedIn(source, stretch);
  let p = 0;
  for (let i = stretch.start; i < stretch.end;) {
    while ((shut[p]?.end ?? Infinity) <= i) p++;
    const inside = shut[p];
    if (inside && inside.start <= i) {
      i = inside.end;
      continue;
    }
    const c = text.charAt(i);
    const digit = c >= '0' && c <= '9';
    if (!digit && !NUMERALS.includes(c)) {
      i++;
      continue;
    }
    const q = quantityAt(source, i, stretch.end);
    if (q) out.push(q);
    i = q ? q.end : i + 1;
  }
  return out;
}

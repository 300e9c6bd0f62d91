/** A typed number with its unit, as far as it can be read, in the row's own unit. */
import { tidy } from '../../language/numeral/digits';
import { lent, numeralAt, type Numeral } from '../../language/numeral/read';
import { matchesAt, splitUnit, type SplitUnit } from '../../language/units/match';
import { foldTyped } from './fold';
import type { Note } from './types';

export interface TypedFigure {
  /** In the row's unit. */
  readonly value: number;
  readonly notes: readonly Note[];
  /** Other numbers that the same words may mean, in the row's unit: the ends of a range, 3千 in a row of 万元. */
  readonly others: readonly number[];
  /** A unit stood behind the number. */
  readonly united: boolean;
  readonly rest: string;
}

const JOINT = /^ ?(?:[-~]|至|到) ?/;
const KILO = /^千[米克瓦]/;

const cut = (text: string, n: number): string => text.slice(n).replace(/^ /, '');

/** The greatest word of size in it: 10000 for 万; 1 where there is none but 十, 百, 千 of a Chinese numeral. */
const greatest = (written: string, n: Numeral): number =>
  /亿/.test(written) ? 1e8 : /万/.test(written) ? 1e4 : n.scale.endsWith('千') ? 1e3 : n.scale.endsWith('百') ? 100 : 1;

/** 角 and 分 behind 元: 三元一角七分, 12元5角. How much they are, and how long. */
function coins(text: string): { readonly value: number; readonly length: number } {
  let value = 0;
  let at = 0;
  for (const [word, size] of [
    ['角', 0.1],
    ['分', 0.01],
  ] as const) {
    const n = numeralAt(text, at);
    if (n === null || n.value >= 10 || !text.startsWith(word, n.end)) continue;
    value += n.value * size;
    at = n.end + 1;
  }
  return { value, length: at };
}

/** True where a numeral may be taken: nobody counts with 一二三 or several, and no number stands in the middle of one (12,00). */
const usable = (n: Numeral, text: string): boolean =>
  !n.vague &&
  (!n.positional || text.slice(0, n.end).length === 4) &&
  !/^,?\d/.test(text.slice(n.end)) &&
  Number.isFinite(n.value);

interface Sized {
  readonly value: number;
  readonly notes: readonly Note[];
  readonly others: readonly number[];
  readonly unit: string;
  readonly rest: string;
}

/** Gives a number its unit; null where the words behind it are no unit of the row. */
function withUnit(n: Numeral, written: string, after: string, own: SplitUnit): Sized | null {
  const size = greatest(written, n);
  const converted: Note[] = own.factor === size || own.factor === 1 ? [] : ['unit-converted'];
  const half = after.startsWith('个半') ? matchesAt(after.slice(2), own.base)[0] : undefined;
  if (half !== undefined && half.unit !== '' && own.base !== '')
    return {
      value: tidy(((n.value + 0.5) * half.match.factor) / own.factor),
      notes: half.match.note === null ? [] : [half.match.note],
      others: [],
      unit: half.unit,
      rest: after.slice(2 + half.unit.length),
    };
  const found = own.base === '' ? undefined : matchesAt(after, own.base)[0];
  if (found === undefined) {
    // 3千 in a row of 万元: three thousand of them, or 3000 元?
    const twofold = size > 1 && size < 1e4 && own.factor > 1;
    const plain = size === 1 || twofold;
    return {
      value: plain ? n.value : tidy(n.value / own.factor),
      notes: plain ? [] : converted,
      others: twofold ? [tidy(n.value / own.factor)] : [],
      unit: '',
      rest: after,
    };
  }
  let rest = after.slice(found.unit.length);
  let value = n.value;
  if (rest.startsWith('半') && Number.isInteger(value) && !n.more) {
    value += 0.5;
    rest = rest.slice(1);
  } else if (own.base === '元' && /^[元块]/.test(after)) {
    const small = coins(rest);
    value = tidy(value + small.value);
    rest = rest.slice(small.length);
  }
  const inRow = (x: number): number => tidy((x * found.match.factor) / own.factor);
  const kilo = KILO.test(found.unit) && /[万亿][1-9一二两三四五六七八九]$/.test(written);
  return {
    value: inRow(value),
    // 1万2千米: 12 000 米, or 1万2 of 千米?
    others: kilo ? [tidy(inRow(value) / 1000)] : [],
    notes: found.match.note === null ? converted : [found.match.note],
    unit: found.unit,
    rest,
  };
}

/** The figure that opens a folded text; null where it opens with no number that could be taken. */
export function figureAt(text: string, unit: string | null): TypedFigure | null {
  const own = splitUnit(foldTyped(unit ?? ''));
  const n = numeralAt(text, 0);
  if (n === null || !usable(n, text)) return null;
  const after = cut(text, n.end);
  const first = withUnit(n, text.slice(0, n.end), after, own);
  if (first === null) return null;
  const ends: number[] = [];
  if (n.upper !== undefined) ends.push(tidy((n.upper / n.value) * first.value));
  const joint = JOINT.exec(first.rest)?.[0];
  const high = joint === undefined ? null : numeralAt(first.rest, joint.length);
  if (joint !== undefined && high !== null && usable(high, first.rest)) {
    const upper = withUnit(high, first.rest.slice(joint.length, high.end), cut(first.rest, high.end), own);
    const low = { ...n, value: first.unit === '' ? tidy(n.value * lent(n, high)) : n.value };
    const lower =
      upper === null || first.unit !== '' || low.value === n.value
        ? first.value
        : tidy((low.value / high.value) * upper.value);
    return {
      value: lower,
      notes: [],
      others: [upper?.value ?? high.value],
      united: true,
      rest: upper?.rest ?? '',
    };
  }
  const few = text.slice(0, n.end).includes('几');
  return {
    value: first.value,
    notes: n.more ? ['approximate', ...first.notes] : first.notes,
    others: few ? [...first.others, first.value] : [...first.others, ...ends],
    united: first.unit !== '',
    rest: first.rest,
  };
}

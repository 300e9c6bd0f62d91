import type { Range, Source } from '../../source';
import type { Comparator, Target } from '../../types';
import { AFTER_NUMBER, FALL, RISE } from '../lexicon/comparators';
import { measureAt } from '../../../language/units/measure';
import { closing, opening, opensWith } from '../../../language/words';
import { FORMAL, magnitude, NUMERALS, times } from '../../../language/numeral/digits';
import { lent, numeralAt, type Numeral } from '../../../language/numeral/read';
import { fractionAt, shareAt } from '../../../language/numeral/share';
import { protectedIn } from './clauses';
import { unlistedAt } from './unlisted';
import { rare } from '../rare';
import { isHan } from '../../../language/script/han';
import { isDigitAt } from '../../../language/script/signs';

/** A number with its unit and what follows it at once (以上, 左右), in one place of the text. */
export interface Quantity extends Range {
  /** End of number and unit; `end` is behind 以上 and the like. */
  readonly bare: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  /** The unit as printed, in the script of the text. */
  readonly shown: string;
  readonly printed: Target['printed'];
  /** Written in Chinese numerals: weak evidence. */
  readonly chinese: boolean;
  /** Comparator behind the unit. */
  readonly after: Comparator | null;
  /** 余, 多, 上: somewhat more than the number. */
  readonly more: boolean;
  /** Has no one value (1:16): it belongs to the text and is no target. */
  readonly words?: true;
}

/** 13:1, 1:0.5 behind the name of a ratio; elsewhere a clock, a score or a map's scale. Of three parts (8:42:50) anywhere. */
const RATIO = /(\d+(?:\.\d+)?)\s?:\s?(\d+(?:\.\d+)?)((?:\s?:\s?\d+(?:\.\d+)?)*)(?![\d:])/y;
const NINE = 0x39;
const RATIO_OF = /比(?:例|值|重|率)?[^,;。、\d]{0,8}$/;

const TO = /\s?(?:[-—–~～−]{1,2}|至|到)\s?/y;
const BRACKETED = /\(([一-鿿]{1,2})\)/y;
const PER_PEOPLE = /\/(?:10万|十万|万)/y;

const at1 = (re: RegExp, text: string, at: number): string => {
  re.lastIndex = at;
  return re.exec(text)?.[0] ?? '';
};
const blank = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** Unit at `at`: a percent sign, a measure word, a pair such as 套(间), a rate such as /10万. */
function unitAt(text: string, at: number): string {
  const c = text.charAt(at);
  if (c === '%' || c === '‰') return c;
  const people = c === '/' ? at1(PER_PEOPLE, text, at) : '';
  if (people) return people;
  const word = measureAt(text, at);
  const pair = word && text.charAt(at + word.length) === '(' ? at1(BRACKETED, text, at + word.length) : '';
  return pair && measureAt(text, at + word.length + 1) === pair.slice(1, -1) ? word + pair : word;
}

/** A numeral, or a share in words that carries its unit in itself. */
type Figure = Numeral & { readonly unit?: string };

function figureAt(text: string, at: number): Figure | null {
  const share = shareAt(text, at) ?? fractionAt(text, at);
  if (share === null) return numeralAt(text, at);
  const value = Number(share.value.toPrecision(4));
  const plain = { scale: '', steps: '', han: true, more: false, vague: false, positional: false };
  return { ...plain, value, printed: value, end: share.end, unit: share.unit };
}

/** Words of size behind Arabic digits, in the script of the text. */
const printedSteps = (typed: string, from: number, n: Figure): string =>
  n.han
    ? ''
    : typed
        .slice(from, n.end)
        .replace(/[^十百千万亿萬億]/g, '')
        .slice(0, n.scale.length);

/** a:1 is the coefficient a; what is 1:b has no one number and stays words. */
function ratioAt(text: string, at: number): Quantity | null {
  if (text.charCodeAt(at) > NINE) return null;
  RATIO.lastIndex = at;
  const m = RATIO.exec(text);
  if (!m || (m[3] === '' && !RATIO_OF.test(text.slice(Math.max(0, at - 14), at)))) return null;
  const bare = at + m[0].length;
  const tail = opening(AFTER_NUMBER, text, bare);
  const value = Number(m[1]);
  return {
    start: at,
    end: bare + tail.length,
    bare,
    value,
    unit: '',
    shown: '',
    printed: { value, unit: '' },
    chinese: false,
    after: AFTER_NUMBER.means.get(tail) ?? null,
    more: false,
    ...(Number(m[2]) === 1 && m[3] === '' ? {} : { words: true as const }),
  };
}

/** 提高260元至3900元: by how much, and to which figure; no range. */
const moves = (left: string): boolean => (closing(RISE, left) || closing(FALL, left)) !== '';

/** 98%+ and nothing joined to it (3+2, 1+N): at least so much. */
const PLUS_BEHIND = /\+(?![\dA-Za-z\u3400-\u9fff])/y;

function quantityAt({ folded: text, text: typed }: Source, at: number, limit: number): Quantity | null {
  const start = text.charAt(at) === '上' ? at + 1 : at;
  const low = figureAt(text, start);
  if (!low || low.end > limit || low.vague) return null;
  // 200+个
  const inner = text.charAt(low.end) === '+' && unitAt(text, low.end + 1) !== '' ? 1 : 0;
  const lowUnit = low.unit ?? (unitAt(text, blank(text, low.end + inner)) || unlistedAt(text, start, low.end));
  const lowEnd = lowUnit && !low.unit ? blank(text, low.end + inner) + lowUnit.length : low.end;
  const joint = at1(TO, text, lowEnd);
  const next = joint && low.upper === undefined ? figureAt(text, lowEnd + joint.length) : null;
  const nextUnit = next ? (next.unit ?? unitAt(text, blank(text, next.end))) : '';
  const high =
    next &&
    (lowUnit === '' || nextUnit === '' || lowUnit === nextUnit) &&
    next.han === low.han &&
    next.end <= limit &&
    !low.more &&
    !next.vague &&
    !/^\d{4}/.test(text.slice(start, start + 4)) &&
    !(nextUnit && lowUnit && next.value > 5 * low.value && moves(text.slice(0, start)))
      ? next
      : null;
  const highUnit = high ? nextUnit : '';
  if (!highUnit && !lowUnit && (high || low.han)) return null;
  const half =
    text.charAt(lowEnd) === '半' && !high && !low.unit && !low.more && low.upper === undefined
      ? rare().halfAt(text, lowEnd, lowUnit)
      : null;
  const unit = half?.unit ?? (high ? highUnit || lowUnit : lowUnit);
  const bare =
    half?.end ?? (!high ? lowEnd : highUnit && !high.unit ? blank(text, high.end) + highUnit.length : high.end);
  const unitEnd = high && !highUnit ? lowEnd : half ? half.unitEnd : bare;
  const shown = unit.startsWith('%') || unit.startsWith('‰') ? unit : typed.slice(unitEnd - unit.length, unitEnd);
  const gap = blank(text, bare) + (text.startsWith('(含)', bare) ? 3 : 0);
  const bound = opening(AFTER_NUMBER, text, gap);
  // 50户[上下游]企业
  const tail = (bound === '上下' && isHan(text.charCodeAt(gap + 2)) ? '' : bound) || at1(PLUS_BEHIND, text, bare);
  const value =
    times(low.value, high && !lowUnit ? lent(low, high) : 1) + (half ? 0.5 * magnitude(low.han ? '' : low.scale) : 0);
  const upper = high?.value ?? low.upper;
  const last = high ?? low;
  const first = low.han
    ? value
    : half
      ? low.printed + 0.5
      : low.scale === last.scale
        ? low.printed
        : times(value, 1 / magnitude(last.scale));
  const name = printedSteps(typed, high ? lowEnd : start, last) + (low.unit ?? shown);
  const quantity = {
    start: at,
    end: tail ? gap + tail.length : bare,
    bare,
    value,
    unit,
    shown: low.unit ?? shown,
    printed:
      upper === undefined ? { value: first, unit: name } : { value: first, upper: high?.printed ?? upper, unit: name },
    chinese: low.han,
    after: AFTER_NUMBER.means.get(tail) ?? (inner || tail ? '>=' : null),
    more: low.more || start > at,
  };
  return upper === undefined ? quantity : { ...quantity, upper };
}

/** What a number may begin with. */
export const BEGINNINGS = `0123456789${NUMERALS}${FORMAL}上半好几数番`;
/** 1 where every place is one, 2 where the letters behind say so. */
const BEGINS = new Uint8Array(0x10000);
for (const letter of BEGINNINGS) BEGINS[letter.charCodeAt(0)] = '上半好几数'.includes(letter) ? 2 : 1;
const BEGINS_HERE = opensWith(
  '上[百千万]|半[工小学课数]|半个[工小学课数]|好几[十百千万亿]|几[十百千万亿]|数[十百千万亿]',
);

const mayBegin = (text: string, at: number, end: number): boolean => {
  const sort = BEGINS[text.charCodeAt(at)];
  // 投诉减[半], 占比过[半]
  return (
    sort === 1 ||
    (sort === 2 &&
      ('减过'.includes(text.charAt(at - 1) || ' ') || BEGINS_HERE.test(text.slice(at, Math.min(at + 3, end)))))
  );
};

/** All numbers of a stretch that do not stand inside protected words, in order, in one pass. */
export function quantitiesIn(source: Source, stretch: Range): Quantity[] {
  const out: Quantity[] = [];
  const shut = protectedIn(source, stretch);
  const text = source.folded.slice(0, stretch.end);
  let p = 0;
  for (let i = stretch.start; i < stretch.end;) {
    if (!mayBegin(source.folded, i, stretch.end)) {
      i++;
      continue;
    }
    while ((shut[p]?.end ?? Infinity) <= i) p++;
    const inside = shut[p];
    if (inside && inside.start <= i) {
      i = inside.end;
      continue;
    }
    const letter = text.charAt(i);
    const q =
      ratioAt(text, i) ??
      (letter === '半' ? rare().halfOnly(source, i) : letter === '番' ? rare().doubledAt(source, i) : null) ??
      quantityAt(source, i, stretch.end);
    if (q) out.push(q);
    i = q ? q.end : skip(text, i);
  }
  if (out.some(q => text.charAt(q.end) === '争')) rare().pledged(text, out);
  return out;
}

/** Leaves a numeral that could not be read whole or names no number (几百): its tail is no number of its own. */
function skip(text: string, at: number): number {
  const vague = numeralAt(text, at);
  if (vague?.vague === true) return vague.end;
  let i = at + 1;
  if (isDigitAt(text, at)) while ('0123456789.'.includes(text.charAt(i) || ' ')) i++;
  return i;
}

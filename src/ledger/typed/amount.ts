/** Amounts in a row's own unit: 实际值, 目标值, 基期值. */
import type { Cell, Row } from '../types';
import { isBlank, isPercent, numberIn } from '../status/cells';
import { figureAt, type TypedFigure } from './figure';
import { tidy } from '../../language/numeral/digits';
import { isForeignMoney, matchesAt, splitUnit } from '../../language/units/match';
import { dayByChance, dayInstead, isDayByChance } from './as-date';
import { behind, saysMissing } from './behind';
import { foldTyped } from './fold';
import { leadIn } from './lead';
import { bareShare, shareBehindWords, shareIn, shareReading } from './share';
import { BLANK_READING, UNCHANGED, question, readAs, type Doubt, type Note, type TypedReading } from './types';
import { saysDone, saysNotStarted, saysNothing, saysSame } from './words';

/** What the reader must know of the row. */
export type AmountRow = Pick<Row, 'unit' | 'target' | 'comparator' | 'kind' | 'base'> & Partial<Pick<Row, 'indicator'>>;

const UP = /^(?:同比|环比|比?上年|较上年)*(?:增长|增加|提高|提升|上升|增|升|\+)了?/;
const DOWN = /^(?:同比|环比|比?上年|较上年)*(?:下降|减少|降低|压减|降|减|-|负)了?/;

/** In rows of a change the sign is the row's: 下降3% in a row of 下降 is 3 %, in a row of 提高 it is −3 %. */
function direction(
  text: string,
  row: AmountRow,
): { readonly rest: string; readonly sign: number; readonly notes: Note[] } | null {
  const word = DOWN.exec(text) ?? UP.exec(text);
  if (word === null || word[0] === '') return { rest: text, sign: 1, notes: [] };
  const rest = text.slice(word[0].length);
  const down = DOWN.test(text);
  const bare = /^[-+负]$/.test(word[0]);
  const falls = row.comparator === '-' || row.comparator === '~-';
  const rises = row.comparator === '+' || row.comparator === '~+';
  if (falls && !bare) return { rest, sign: down ? 1 : -1, notes: ['direction-read'] };
  if (bare || rises) return { rest, sign: down ? -1 : 1, notes: bare ? [] : ['direction-read'] };
  return null;
}

function flags(n: number, row: AmountRow): Note[] {
  const target = numberIn(row.target);
  if (target === null || target === 0 || n === 0 || row.comparator === '<=' || row.comparator === '<') return [];
  const ratio = Math.abs(n / target);
  return ratio >= 10 ? ['far-over'] : ratio <= 0.01 ? ['far-under'] : [];
}

const flagged = (reading: TypedReading, row: AmountRow): TypedReading =>
  reading.is === 'value' ? readAs(reading.value, ...reading.notes, ...flags(reading.value, row)) : reading;

/** True where cells hold fractions. A change measured from a base shows base and actual as they are, not as %. */
const holdsShares = (row: AmountRow): boolean =>
  isPercent(row.unit) && !(row.kind === 'change' && numberIn(row.base) !== null);

/** True where words behind a number begin with money that is not 元: it never counts as the row's. */
const foreign = (text: string): boolean => {
  for (let n = Math.min(4, text.length); n > 0; n--) if (isForeignMoney(text.slice(0, n))) return true;
  return false;
};

/** Why words behind a number are asked about: a unit that the row does not have, or words. */
const whyAsked = (rest: string, united: boolean): Doubt =>
  !united && /^[\u4e00-\u9fffa-z%‰]{1,4}$/.test(rest) ? 'other-unit' : 'words-beside';

/** A figure with the words behind it: the value, or a question that offers what it may mean. */
function figureReading(figure: TypedFigure, row: AmountRow, sign: number, notes: readonly Note[]): TypedReading {
  const signed = (n: number): number => tidy(n * sign);
  const { clear, missing, approximate } = behind(figure.rest, row.indicator ?? '');
  if (foreign(figure.rest)) return question('other-unit');
  if (clear && figure.others.length === 0) {
    const about: Note[] = approximate && ![...notes, ...figure.notes].includes('approximate') ? ['approximate'] : [];
    return readAs(
      signed(figure.value),
      ...new Set([...notes.slice(0, 1), ...about, ...notes.slice(1), ...figure.notes]),
    );
  }
  const offers = [...new Set([figure.value, ...figure.others])].map(signed);
  if (clear) return question('ambiguous', ...offers);
  const target = numberIn(row.target);
  if (missing && target !== null && figure.others.length === 0 && figure.value <= target)
    return question('words-beside', signed(figure.value), tidy(target - figure.value));
  return question(whyAsked(figure.rest, figure.united), ...offers);
}

/** A number of the row's unit behind words that are no harmless ones (不到12所, 未完成3所): a question that offers it. */
function behindWords(text: string, row: AmountRow): TypedReading | null {
  const own = splitUnit(foldTyped(row.unit ?? ''));
  for (let at = 1; at <= Math.min(text.length - 1, 12); at++) {
    if (!/[\u4e00-\u9fff <≤]/.test(text.charAt(at - 1)) || /[第一二三四五六七八九十百千]/.test(text.charAt(at - 1)))
      continue;
    const figure = figureAt(text.slice(at), row.unit);
    if (figure === null || !figure.united || matchesAt(own.base, own.base).length === 0) continue;
    const target = numberIn(row.target);
    const left = saysMissing(text) && target !== null && figure.value <= target ? [tidy(target - figure.value)] : [];
    return question('words-beside', ...new Set([figure.value, ...figure.others, ...left]));
  }
  return null;
}

/** A share where the row does not count in %. */
function shareElsewhere(named: { share: number; top?: number }, row: AmountRow): TypedReading {
  if (/百分点/.test(row.unit ?? '')) return question('other-unit', tidy(named.share * 100));
  if (named.top !== undefined) return question('ambiguous', named.top, named.share);
  const target = numberIn(row.target);
  return target === null ? question('share-of-target') : question('share-of-target', tidy(named.share * target));
}

function readText(text: string, row: AmountRow): TypedReading {
  if (saysSame(text)) return UNCHANGED;
  if (saysNothing(text)) return question('nothing-stated');
  const target = numberIn(row.target);
  if (saysDone(text))
    return target === null ? question('done-without-number') : question('done-without-number', target);
  if (saysNotStarted(text)) return question('done-without-number', 0);
  const day = dayInstead(text, holdsShares(row));
  if (day !== null) return day;
  const lead = leadIn(text);
  const turned = direction(text.slice(lead.length), row);
  if (turned === null) return question('ambiguous');
  const again = turned.rest === text.slice(lead.length) ? leadIn('') : leadIn(turned.rest);
  const said = turned.rest.slice(again.length);
  if (foreign(said)) return question('other-unit');
  const approximate = lead.approximate || again.approximate;
  const notes: Note[] = [...(approximate ? (['approximate'] as const) : []), ...turned.notes];
  const own = foldTyped(row.unit ?? '');
  const percent = holdsShares(row);
  const named = shareIn(said);
  if (named !== null && percent) {
    const reading = shareReading(named, approximate, row.indicator ?? '');
    if (reading.is === 'question')
      return question(reading.why, ...reading.candidates.map(share => tidy(share * turned.sign)));
    if (reading.is !== 'value') return reading;
    return readAs(tidy(reading.value * turned.sign), ...new Set([...reading.notes, ...turned.notes]));
  }
  if (named !== null && own !== '‰') return shareElsewhere(named, row);
  const figure = figureAt(said, row.unit);
  if (figure === null) {
    const inside = text.startsWith('=') ? null : percent ? shareBehindWords(text) : behindWords(text, row);
    return inside ?? question('not-understood');
  }
  if (lead.money && !/元$/.test(own)) return question('other-unit', figure.value);
  if (percent && !figure.united && behind(figure.rest, '').clear && figure.others.length === 0) {
    if (/[万亿千百]/.test(said)) return question('not-understood');
    const bare = bareShare(figure.value, true);
    return bare.is === 'value'
      ? readAs(tidy(bare.value * turned.sign), ...notes, ...figure.notes, ...bare.notes)
      : bare;
  }
  return figureReading(figure, row, turned.sign, notes);
}

/** A sign alone in its cell may be 3/4 that a program joined: 3 of 4. ½ is a half. */
const VULGAR: Readonly<Record<string, string>> = { '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' };

/**
 * A number as a cell of the row holds it: in the row's unit as printed (2000万 in a row of 万元 is 2000), as a fraction in rows of %.
 * Numeric cells are taken as they are, but for a bare 65 in a row of %. Values far from the target are taken and noted.
 */
export function readAmount(cell: Cell, row: AmountRow): TypedReading {
  if (cell === null || isBlank(cell)) return BLANK_READING;
  if (typeof cell === 'boolean') return question('not-understood');
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return question('not-understood');
    // A growth of more than 100 % is rare but real, a row whose target is above it says so itself.
    const target = numberIn(row.target);
    const shares = holdsShares(row) && cell > 1 && (target === null || target <= 1);
    if (!shares && isDayByChance(cell) && flags(cell, row).includes('far-over')) return dayByChance(cell);
    return flagged(shares ? bareShare(cell, false) : readAs(cell), row);
  }
  return flagged(readText(foldTyped(VULGAR[cell.trim()] ?? cell), row), row);
}

/** Amounts in a row's own unit: 实际值, 目标值, 基期值. */
import type { Cell, Row } from '../types';
import { isBlank, isPercent, numberIn } from '../status/cells';
import { fold } from './fold';
import { readNumeral, tidy, type Numeral } from './numeral';
import { bareShare, shareIn } from './share';
import { BLANK, UNCHANGED, question, value, type Note, type Reading } from './types';
import { matchUnitWithNoun, rowUnit } from './units';
import { saysDone, saysNotStarted, saysNothing, saysSame } from './words';

/** What the reader must know of the row. */
export type AmountRow = Pick<Row, 'unit' | 'target' | 'comparator' | 'kind' | 'base'>;

const LEADING =
  /^(?:已经?|目前|现有?|累计|共计?|合计|总计|全年|全市|实际|完成了?|达到?|为|是|建成|约|大约|大概|将近|近|接近|超过?|突破|逾|至少|¥|\$|≈|~|>=?|≥|:| |about |over |nearly |approx\.? )+/;
const INEXACT = /约|大概|近|超|突破|逾|至少|≈|~|>|≥|about|over|nearly|approx/;
const UP = /^(?:同比|环比|比?上年|较上年)*(?:增长|增加|提高|提升|上升|增|升|\+)(?:了|约)?/;
const DOWN = /^(?:同比|环比|比?上年|较上年)*(?:下降|减少|降低|压减|降|减|-|负)(?:了|约)?/;
const AFTER_NUMBER = /^(?:余|多|来)/;
const AFTER_UNIT = /(?:左右|上下|余|多|以上)$/;

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

const flagged = (reading: Reading, row: AmountRow): Reading =>
  reading.is === 'value' ? value(reading.value, ...reading.notes, ...flags(reading.value, row)) : reading;

/** True where cells hold fractions. A change measured from a base shows base and actual as they are, not as %. */
const holdsShares = (row: AmountRow): boolean =>
  isPercent(row.unit) && !(row.kind === 'change' && numberIn(row.base) !== null);

function readText(text: string, row: AmountRow): Reading {
  if (saysSame(text)) return UNCHANGED;
  if (saysNothing(text)) return question('nothing-stated');
  const target = numberIn(row.target);
  if (saysDone(text))
    return target === null ? question('done-without-number') : question('done-without-number', target);
  if (saysNotStarted(text)) return question('done-without-number', 0);
  const lead = LEADING.exec(text)?.[0] ?? '';
  const turned = direction(text.slice(lead.length), row);
  if (turned === null) return question('ambiguous');
  const inexact: Note[] = INEXACT.test(lead) ? ['approximate'] : [];
  const signed = (n: number, notes: readonly Note[]): Reading =>
    value(tidy(n * turned.sign), ...inexact, ...turned.notes, ...notes);

  const named = shareIn(turned.rest);
  const percent = holdsShares(row);
  if (named !== null && percent)
    return signed(named.share, named.approximate && inexact.length === 0 ? ['approximate'] : []);
  if (named !== null && rowUnit(row.unit).base === '‰') return signed(named.share * 1000, []);
  if (named !== null && !/百分点|‰/.test(row.unit ?? '')) {
    if (/^\d+\/\d+$/.test(turned.rest)) return question('ambiguous', Number(turned.rest.split('/')[0]), named.share);
    return target === null ? question('share-of-target') : question('share-of-target', tidy(named.share * target));
  }
  if (named !== null) return question('other-unit', tidy(named.share * 100));

  const numeral = readNumeral(turned.rest);
  if (numeral === null) return question('not-understood');
  const more = AFTER_NUMBER.exec(numeral.rest)?.[0] ?? '';
  const tail = numeral.rest.slice(more.length);
  const end = AFTER_UNIT.exec(tail)?.[0] ?? '';
  const unit = tail.slice(0, tail.length - end.length).replace(/^ | $/g, '');
  const about: Note[] = (more !== '' || end !== '') && inexact.length === 0 ? ['approximate'] : [];
  if (unit === '' && percent) {
    const bare = numeral.magnitude > 1 ? question<number>('not-understood') : bareShare(numeral.value, true);
    return bare.is === 'value' ? signed(bare.value, [...about, ...bare.notes]) : bare;
  }
  return withUnit(numeral, unit, row, (n, notes) => signed(n, [...about, ...notes]));
}

function withUnit(
  { value: n, magnitude }: Numeral,
  unit: string,
  row: AmountRow,
  done: (n: number, notes: readonly Note[]) => Reading,
): Reading {
  const own = rowUnit(row.unit);
  const scaled: Note[] = own.factor === magnitude ? [] : ['unit-converted'];
  if (unit === '' && magnitude === 1) return done(n, []);
  // 3千 in a row of 万元: three thousand of them, or 3000 元?
  if (unit === '' && magnitude < 1e4 && own.factor > 1) return question('ambiguous', n, tidy(n / own.factor));
  if (unit === '' && own.factor === 1) return done(n, []);
  if (unit === '') return done(n / own.factor, scaled);
  const match = matchUnitWithNoun(unit, own.base);
  if (match !== null)
    return done((n * match.factor) / own.factor, match.note === null ? (own.factor === 1 ? [] : scaled) : [match.note]);
  if (/^[-~至到]/.test(unit) && readNumeral(unit.slice(1)) !== null)
    return question('ambiguous', n, readNumeral(unit.slice(1))?.value ?? n);
  if (/[(（+;,、]/.test(unit)) return question('words-beside', n);
  return question(/^[\u4e00-\u9fffa-z%‰]{1,4}$/.test(unit) ? 'other-unit' : 'words-beside', n);
}

/**
 * A number as a cell of the row holds it: in the row's unit as printed (2000万 in a row of 万元 is 2000), as a fraction in rows of %.
 * Numeric cells are taken as they are, but for a bare 65 in a row of %. Values far from the target are taken and noted.
 */
export function readAmount(cell: Cell, row: AmountRow): Reading {
  if (cell === null || isBlank(cell)) return BLANK;
  if (typeof cell === 'boolean') return question('not-understood');
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return question('not-understood');
    // A growth of more than 100 % is rare but real, a row whose target is above it says so itself.
    const target = numberIn(row.target);
    const shares = holdsShares(row) && cell > 1 && (target === null || target <= 1);
    return flagged(shares ? bareShare(cell, false) : value(cell), row);
  }
  return flagged(readText(fold(cell), row), row);
}

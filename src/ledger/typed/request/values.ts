/** The day of an extension and the number of a changed target, in the words behind the request. */
import { wholeNumber } from '../../../language/numeral/read';
import { firstOf, partsOf, serialOf, type SerialDay, addDays } from '../../dates/serial';
import { numberIn } from '../../status/cells';
import { addWorkdays, type WorkCalendar } from '../../dates/workdays';
import { dueOf } from '../../status/facts';
import type { Row } from '../../types';
import { readAmount } from '../amount';
import { readDate } from '../date';
import type { Note } from '../types';
import type { AskDoubt } from './types';

/** `value: null`: no day or number is named. */
export type RequestValue =
  | { readonly value: number | null; readonly notes: readonly Note[] }
  | { readonly why: AskDoubt; readonly offers: readonly number[] };

export const NO_VALUE: RequestValue = { value: null, notes: [] };

const BEFORE_DAY = /^(?:[的 :]|完成|办理|实施|申请|时间|时限|期限|工期)*(?:至|到|为|成|to |until |till |by )?[ 于]*/;
const BEHIND_DAY = /(?:之?前|以前)?(?:才?能|可|再|全部|全面)*(?:完成|完工|办结|竣工|建成|交付|投用|实施|执行)?[ 。]*$/;
const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
);
const LENGTH = new RegExp(
  `^(?:by )?(\\d+|[一二两三四五六七八九十半]{1,3}|${Object.keys(ENGLISH).join('|')}) ?` +
    '(?:(工作日|天|日|周|季度|年|(?:(?:working|business) )?days?|weeks?|months?|quarters?|years?)|个(半)?(月|季度|星期|工作日))(?:以?内|左右)?$',
);
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/月|month/, 1],
  [/季|quarter/, 3],
  [/年|year/, 12],
];

/** What requests of a row are read with. */
export interface RequestContext {
  readonly row: Row;
  /** The plan's, for days without one. */
  readonly year: number | null;
  /** By which working days are counted. */
  readonly calendar: WorkCalendar;
}

/** How long from a day on: the end of a month stays one, half a month is fifteen days, working days are those of the office. */
function later(day: SerialDay, count: number, unit: string, calendar: WorkCalendar): SerialDay {
  if (/工作日|working|business/.test(unit)) return addWorkdays(day, Math.round(count), calendar);
  const months = (MONTHS.find(([word]) => word.test(unit))?.[1] ?? 0) * count;
  if (months === 0) return addDays(day, Math.round(count * (/周|星期|week/.test(unit) ? 7 : 1)));
  const { year, month, day: of } = partsOf(day);
  const last = serialOf(year, month + 1, 0) === day;
  const [to, half] = [month + Math.floor(months), months % 1 === 0 ? 0 : 15];
  const end = serialOf(year, to + 1, 0);
  return addDays(last ? end : firstOf([serialOf(year, to, of), end]), half);
}

/** 三个月, 半年: counted from the limit, which nobody has said. */
function lengthIn(text: string, { row, calendar }: RequestContext): RequestValue | null {
  const found = LENGTH.exec(text);
  if (found === null) return null;
  const [, many = '', plain, half, counted = ''] = found;
  const whole = /^\d+$/.test(many) ? Number(many) : (ENGLISH[many] ?? wholeNumber(many === '两' ? '二' : many));
  const count = many === '半' ? 0.5 : whole === null ? null : whole + (half === undefined ? 0 : 0.5);
  const due = dueOf(row);
  return {
    why: 'relative',
    offers: due === null || count === null ? [] : [later(due, count, plain ?? counted, calendar)],
  };
}

/** A day with a year of our own that lies not behind the limit is asked about: the next year's may be meant. */
function behindLimit(day: SerialDay, notes: readonly Note[], row: Row): RequestValue {
  const due = dueOf(row);
  if (due === null || day > due || !notes.includes('year-assumed')) return { value: day, notes };
  const { year, month, day: of } = partsOf(day);
  const last = serialOf(year, month + 1, 0) === day;
  return { why: 'not-later', offers: [last ? serialOf(year + 1, month + 1, 0) : serialOf(year + 1, month, of)] };
}

/**
 * @param text folded words that begin where a day may
 * @returns null where they name none
 */
export function requestedDay(text: string, context: RequestContext): RequestValue | null {
  const said = text.replace(BEFORE_DAY, '').replace(BEHIND_DAY, '');
  if (said === '') return NO_VALUE;
  const { row, year } = context;
  const length = lengthIn(said, context);
  if (length !== null) return length;
  const reading = readDate(said, { year, use: 'deadline' });
  const days = (cells: readonly (number | string)[]): number[] => cells.filter(cell => typeof cell === 'number');
  if (reading.is === 'question')
    return reading.why === 'not-understood' || reading.why === 'nothing-stated'
      ? null
      : { why: 'unclear-value', offers: days(reading.candidates) };
  if (reading.is !== 'value') return null;
  return typeof reading.value === 'number'
    ? behindLimit(reading.value, reading.notes, row)
    : { why: 'unclear-value', offers: [] };
}

const TOWARDS = /(?:为|至|到|成|\bto )[ 了]*/;
const LESS = /减|降|压|低|下|reduc|lower/;

/** 调减3所, 下调20%: by how much, not to what. */
function stepIn(text: string, word: string, row: Row): RequestValue | null {
  const target = numberIn(row.target);
  const share = /^(\d+(?:\.\d+)?)%/.exec(text);
  const sign = LESS.test(word) ? -1 : 1;
  const tidy = (n: number): number => Number(n.toPrecision(12));
  if (share !== null && target !== null)
    return { why: 'relative', offers: [tidy(target * (1 + (sign * Number(share[1])) / 100))] };
  const reading = readAmount(text, row);
  if (reading.is !== 'value') return null;
  return { why: 'relative', offers: target === null ? [] : [tidy(target + sign * reading.value)] };
}

/**
 * @param text folded words behind the verb
 * @param word the words before them, which tell up from down
 */
export function numberAskedIn(text: string, word: string, row: Row): RequestValue {
  const towards = TOWARDS.exec(text);
  const said = (towards === null ? text : text.slice(towards.index + towards[0].length)).trim();
  if (said === '') return NO_VALUE;
  if (towards === null) return stepIn(said, word, row) ?? { why: 'unclear-value', offers: [] };
  return requestedNumber(said, row) ?? { why: 'unclear-value', offers: [] };
}

/** A number in the row's own unit; null where the words hold none. */
export function requestedNumber(text: string, row: Row): RequestValue | null {
  const reading = readAmount(text, row);
  if (reading.is === 'value') return { value: reading.value, notes: reading.notes };
  if (reading.is !== 'question' || reading.why === 'not-understood' || reading.candidates.length === 0) return null;
  return { why: 'unclear-value', offers: reading.candidates };
}

/** English dates: 30 June 2024, June 30, end of June, Jun-24, Q2 2024, mid-2024. */
import { serialOf, type SerialDay } from '../dates/serial';
import { dayOf, type DateContext } from './day';
import { question, readAs, type Note, type TypedReading } from './types';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${NAME}\\.?(?:[ ,-]+'?(\\d{4}|\\d{2}))?$`);
const MONTH_FIRST = new RegExp(`^${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`);
const MONTH = new RegExp(`^(?:the )?(?:end of |end-|late )?${NAME}\\.?(?:[ ,-]+'?(\\d{4}|\\d{2}))?$`);
const QUARTER = /^(?:the )?(?:end of )?q([1-4])(?: (?:of )?(\d{4}))?$/;
const YEAR_END = /^(?:the )?(?:end of (?:the )?(?:year )?|year[- ]end )?(\d{4}|year|this year)?$/;
const MIDDLE = /^mid[- ]?(?:(\d{4})|year)$/;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;
const yearOf = (text: string | undefined, context: DateContext): number | null =>
  text === undefined || !/\d/.test(text) ? context.year : Number(text.length === 2 ? `20${text}` : text);

function lastDay(year: number | null, month: number, stated: boolean, context: DateContext): TypedReading<SerialDay> {
  if (year === null) return question('not-a-day');
  const last = serialOf(year, month + 1, 0);
  if (context.use === 'day') return question('not-a-day', last);
  const notes: Note[] = stated ? ['last-day'] : ['year-assumed', 'last-day'];
  return readAs(last, ...notes);
}

/** A folded English date; null if it is none. */
export function readEnglishDate(text: string, context: DateContext): TypedReading<SerialDay> | null {
  const first = DAY_FIRST.exec(text);
  const second = MONTH_FIRST.exec(text);
  if (first !== null || second !== null) {
    const [day, name, stated] =
      first !== null ? [first[1], first[2], first[3]] : [second?.[2], second?.[1], second?.[3]];
    const year = yearOf(stated, context);
    const notes: Note[] = stated === undefined ? ['year-assumed'] : [];
    return year === null ? question('not-a-day') : dayOf(year, monthOf(name ?? ''), Number(day), notes);
  }
  const month = MONTH.exec(text);
  if (month !== null)
    return lastDay(yearOf(month[2], context), monthOf(month[1] ?? ''), month[2] !== undefined, context);
  const quarter = QUARTER.exec(text);
  if (quarter !== null)
    return lastDay(yearOf(quarter[2], context), Number(quarter[1]) * 3, quarter[2] !== undefined, context);
  const middle = MIDDLE.exec(text);
  if (middle !== null) return lastDay(yearOf(middle[1], context), 6, middle[1] !== undefined, context);
  const end = YEAR_END.exec(text);
  if (end === null || text === '' || /^\d/.test(text)) return null;
  return lastDay(yearOf(end[1], context), 12, /\d/.test(end[1] ?? ''), context);
}

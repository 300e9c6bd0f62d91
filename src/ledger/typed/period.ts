/** Periods: 6月底, 6月中旬, 二季度, 上半年, 年底, 2024年, Q2. */
import { numeralAt, wholeNumber } from '../../language/numeral/read';
import { serialOf, type SerialDay } from '../dates/serial';
import { isPlanYear, type DateContext } from './day';
import { question, readAs, type Note, type TypedReading } from './types';

/** A year of four digits needs a separator, or stands alone: 2606 is no year 2606, and 0630 no year 630. */
const YEAR = /^(?:(\d{4})(?:年度?|[-./ ]|$|(?=q[1-4]|[上下]半年|底))|'?(\d{2})(?:年|(?=q[1-4])))?(?:的)?/;
const RELATIVE = /^(今年|本年度?|当年|年度)/;

interface Period {
  readonly month: number;
  /** Null: the month's last. */
  readonly day: number | null;
  /** 6月初 has no last day that anybody agrees on. */
  readonly vague?: true;
}

const TEN_DAYS: Readonly<Record<string, number | null>> = { 上旬: 10, 中旬: 20, 下旬: null };

function periodOf(text: string): Period | null {
  if (/^(?:年?底|年?末|岁末|年内|全年|年|下半年|年度)?$/.test(text)) return { month: 12, day: null };
  if (/^(?:上半年|年中|半年|h1)(?:底|末)?$/.test(text)) return { month: 6, day: null };
  if (text === 'h2') return { month: 12, day: null };
  const quarter = /^(?:[第前]?([一二三四1-4])个?季度?|q([1-4])|([1-4])q|([一二三四])季)(?:底|末|内)?$/.exec(text);
  const q = quarter?.slice(1).find(part => part !== undefined);
  if (q !== undefined) return { month: (wholeNumber(q) ?? 0) * 3, day: null };
  const month =
    /^(\d{1,2}|[一二三四五六七八九十]{1,3})月份?(初|上旬|中旬|下旬|中|底|末|月底|内)?$/.exec(text) ??
    /^(\d{1,2})()$/.exec(text);
  const n = month === null ? null : numeralAt(month[1] ?? '', 0, 'ordinal');
  if (month === null || n === null || n.end !== month[1]?.length || n.value < 1 || n.value > 12) return null;
  const part = month[2] ?? '';
  if (part === '初' || part === '中') return { month: n.value, day: null, vague: true };
  return { month: n.value, day: TEN_DAYS[part] ?? null };
}

/** 第二季度末, 2024年6月底, 今年上半年. Null if the text names no period; a bare number only with its year (2024-06). */
export function periodIn(text: string, context: DateContext): TypedReading<SerialDay> | null {
  const stated = YEAR.exec(text);
  const relative = RELATIVE.exec(text);
  const year = stated?.[1] ?? (stated?.[2] === undefined ? undefined : `20${stated[2]}`);
  const rest =
    year !== undefined ? text.slice(stated?.[0].length) : relative === null ? text : text.slice(relative[0].length);
  if (text === '' || (year === undefined && /^\d*$/.test(rest) && relative === null)) return null;
  const period = periodOf(rest);
  if (period === null) return null;
  const which = year === undefined ? context.year : Number(year);
  if (which === null) return question('not-a-day');
  if (!isPlanYear(which, context)) return question('no-such-day');
  const last = period.day === null ? serialOf(which, period.month + 1, 0) : serialOf(which, period.month, period.day);
  if (context.use === 'day') return /底|末/.test(rest) ? readAs(last, 'last-day') : question('not-a-day', last);
  if (period.vague) return question('not-a-day', last);
  const notes: Note[] = year === undefined ? ['year-assumed', 'last-day'] : ['last-day'];
  return readAs(last, ...notes);
}

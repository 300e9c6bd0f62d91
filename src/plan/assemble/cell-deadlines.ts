import type { Deadline } from '../types';
import type { Range, Source } from '../source';
import { day, known } from '../facts/deadlines/calendar';
import { findTimes } from './times';
import type { PlanCalendar } from './times';

const NONE = /^(?:[-—–/\\无]+|暂无|详?见.{1,8}|n\/?a|none|tb[cd])$/i;

/** 6.30, 9/30前: a day of the plan's year, where nothing but a time can stand. */
const MONTH_DAY = /^(1[0-2]|0?[1-9])[./](3[01]|[12]\d|0?[1-9])前?$/;

/** Reads the cell of a column of times, or what follows 完成时限:. What gives no date keeps all its words; 无 gives nothing. */
export function cellDeadlines(source: Source, cell: Range, calendar: PlanCalendar): Deadline<Range>[] {
  const quote = source.text.slice(cell.start, cell.end);
  if (!quote || NONE.test(source.folded.slice(cell.start, cell.end))) return [];
  const found = findTimes(source, cell, calendar);
  if (found.some(d => d.date ?? d.every ?? d.standing)) return found;
  const words = { span: cell, quote, basis: 'stated' as const };
  const [, month, date] = MONTH_DAY.exec(source.folded.slice(cell.start, cell.end).trim()) ?? [];
  if (month !== undefined)
    return [{ ...words, rule: 'deadlines/cell', ...known(calendar.year, y => day(y, Number(month), Number(date))) }];
  return found.length > 0 ? found.map(d => ({ ...d, ...words })) : [{ ...words, rule: 'deadlines/cell' }];
}

import type { Deadline } from '../types';
import type { Range, Source } from '../source';
import { findTimes } from './times';
import type { PlanCalendar } from './times';

const NONE = /^(?:[-—–/\\无]+|暂无|n\/?a|none|tb[cd])$/i;

/** Reads the cell of a column of times, or what follows 完成时限:. What gives no date keeps all its words; 无 gives nothing. */
export function cellDeadlines(source: Source, cell: Range, calendar: PlanCalendar): Deadline<Range>[] {
  const quote = source.text.slice(cell.start, cell.end);
  if (!quote || NONE.test(source.folded.slice(cell.start, cell.end))) return [];
  const found = findTimes(source, cell, calendar);
  if (found.some(d => d.date ?? d.every ?? d.standing)) return found;
  const words = { span: cell, quote, basis: 'stated' as const };
  return found.length > 0 ? found.map(d => ({ ...d, ...words })) : [{ ...words, rule: 'deadlines/cell' }];
}

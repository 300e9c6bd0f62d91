import type { Deadline } from '../types';
import type { Range, Source } from '../source';
import { fold } from '../text';
import { findTimes } from './times';
import type { Calendar } from './times';

const LABEL = '完成时限:';
const NONE = /^(?:[-—–/\\无]+|暂无|n\/?a|none|tb[cd])$/i;

/** Reads the cell of a column of times. What cannot be resolved keeps its words and has no date. */
export function cellDeadlines(source: Source, cell: Range, calendar: Calendar): Deadline[] {
  const quote = source.text.slice(cell.start, cell.end);
  if (!quote || NONE.test(quote)) return [];
  const direct = findTimes(source, cell, calendar);
  if (direct.some(d => d.date ?? d.every ?? d.standing)) return direct;
  const text = LABEL + quote;
  const alone: Source = { raw: text, text, folded: fold(text), map: new Int32Array(), garbled: [], protected: [] };
  const labelled = findTimes(alone, { start: 0, end: text.length }, calendar);
  const best = labelled.some(d => d.date ?? d.every ?? d.standing ?? d.relative) ? labelled : direct;
  const fact = { span: cell, quote, basis: 'stated' as const };
  return best.length > 0 ? best.map(d => ({ ...d, ...fact })) : [{ ...fact, rule: 'deadlines/table-cell' }];
}

import type { Source } from '../../source';
import { kindOf } from './kinds';
import type { TableRow } from './table';

const SUM = /^(?:20\d\d年)?(?:[合总小共]\s*[计分]|累\s*计|[总共][数量]|(?:sub)?total|sum)(?:分值?|得分)?\s*:?$/i;

/** True for the name of a row or column that adds up others: 合计, 2026年小计, total. Comes folded. */
export const namesSum = (cell: string): boolean => SUM.test(cell);

/** A row that adds up the others: nothing but its name and figures. */
export const isSum = (source: Source, { at }: TableRow): boolean => {
  const words = source.folded
    .slice(at.start, at.end)
    .split(/[\t|]/)
    .map(w => w.trim())
    .filter(Boolean);
  return words.some(namesSum) && words.every(w => namesSum(w) || ['blank', 'count', 'figure'].includes(kindOf(w)));
};

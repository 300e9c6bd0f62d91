import type { Source } from '../../source';
import { kindOf } from './kinds';
import type { TableRow } from './table';

const SUM = /^(?:合计|总计|小计|总分|[总共]数|total|sum)(?:分值?|得分)?:?$/i;

/** A row that adds up the others: nothing but its name and figures. */
export const isSum = (source: Source, { at }: TableRow): boolean => {
  const words = source.folded
    .slice(at.start, at.end)
    .split(/[\t|]/)
    .map(w => w.trim())
    .filter(Boolean);
  return (
    words.some(w => SUM.test(w)) && words.every(w => SUM.test(w) || ['blank', 'count', 'figure'].includes(kindOf(w)))
  );
};

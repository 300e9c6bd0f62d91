import { monthEnd, monthStart } from '../calendar';
import { DASH } from '../rule';
import type { TimeRule } from '../rule';

const MONTH = '(1[0-2]|0?[1-9])';

/** 2024.3-2024.12; 2024.3-10 in a cell. */
export const dottedSpanRule: TimeRule = {
  name: 'deadlines/dotted-span',
  prefilter: './',
  pattern: new RegExp(`(20[0-9]{2})[./]${MONTH}${DASH}(?:(20[0-9]{2})[./])?${MONTH}(?![0-9./])`, 'g'),
  read: (m, scope) => {
    if (!scope.cell && m[3] === undefined) return null;
    const [from, to] = [Number(m[1]), Number(m[3] ?? m[1])];
    const [start, date] = [monthStart(from, Number(m[2])), monthEnd(to, Number(m[4]))];
    return start > date ? null : { start, date };
  },
};

import { monthStart, yearEnd } from '../calendar';
import { numeral } from '../numerals';
import type { TimeRule } from '../rule';

/** “十四五”末, “十四五”期间: the national five-year plans; the eleventh ended in 2010. */
export const fiveYearPlanRule: TimeRule = {
  name: 'deadlines/five-year-plan',
  needs: '五',
  pattern: /[“"]?(十[一二三四五六])五[”"]?(?:规划)?(末|期末|时期末|期间末|期间|时期(?=,))/g,
  pierces: true,
  read: m => {
    const last = 2010 + 5 * (numeral(m[1] ?? '') - 11);
    return /末/.test(m[2] ?? '') ? { date: yearEnd(last) } : { start: monthStart(last - 4, 1), date: yearEnd(last) };
  },
};

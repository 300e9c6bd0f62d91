import { actOpens } from '../acts';
import { monthStart, yearEnd } from '../calendar';
import { numeral } from '../numerals';
import { endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const NAME = '[“"]?(十[一二三四五六])五[”"]?';
const lastOf = (nth: string): number => 2010 + 5 * (numeral(nth) - 11);

/** First year of the national five-year plan that a text names: 2026 of “十五五”; null if none. The eleventh ended in 2010. */
export const fiveYearsFrom = (folded: string): number | null => {
  const nth = new RegExp(`${NAME}(?=规划|期间|时期|[\\u3400-\\u9fff]{0,16}(?:规划|纲要))`).exec(folded)?.[1];
  return nth === undefined ? null : lastOf(nth) - 4;
};

/** “十四五”末, “十四五”期间, “十五五”中期, of which no one knows the day: the national five-year plans. */
export const fiveYearPlanRule: TimeRule = {
  name: 'deadlines/five-year-plan',
  prefilter: '五',
  pattern: new RegExp(`${NAME}(?:规划)?(末|中期|期末|时期末|期间末|期间|时期(?=,|$))`, 'g'),
  pierces: true,
  read: (m, { text }) => {
    const last = lastOf(m[1] ?? '');
    if (m[2] === '中期') return actOpens(rightOf(text, endOf(m), 12)) ? {} : null;
    return (m[2] ?? '').includes('末')
      ? { date: yearEnd(last) }
      : { start: monthStart(last - 4, 1), date: yearEnd(last) };
  },
};

import { monthStart } from '../calendar';
import { YEAR } from '../numerals';
import { endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { whichYear } from '../which-year';

/** 2026年起[施行的]办法, [每年]: which one is meant, not from when on. */
const ATTRIBUTE = /^(?:正式|开始|施行|实施|执行|推行|生效)*的|^,?[用的]?[一二两三四五六七八九十\d]+年/;

/** 2026年起, 自明年起: the first day of a year from which on something holds; of one before the plan's it is told. */
export const fromYearRule: TimeRule = {
  name: 'deadlines/from-year',
  prefilter: '起始',
  pattern: new RegExp(`(?:(${YEAR}) ?年度?|([今本明来]年))(?:起(?![草源点步])|开始)`, 'g'),
  read: (m, scope) => {
    const year = whichYear(m[1], m[2], scope, m.index) ?? 0;
    const told = scope.planYear === null || scope.guessed === true || year < scope.planYear;
    if (told || ATTRIBUTE.test(rightOf(scope.text, endOf(m), 12))) return null;
    return { start: monthStart(year, 1) };
  },
};

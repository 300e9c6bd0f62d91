import { actOpens } from '../acts';
import { known, monthEnd, yearEnd } from '../calendar';
import { AHEAD_OF, ANY_YEAR, YEAR, yearOf } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { whichYear } from '../which-year';

/** Letters before a bare 年底, 年内, 年中 that make it part of another word: 5年内, 去年底, 青年中心. */
const OTHER_WORD = /[0-9一二两三四五六七八九十几数多近每去昨上前往当学青中少成老百周半]/;

/** 年底前, 2023年底, 明年底, 年内, 年中, 2025年或之前, 2025年前: of a year before which something is due, the year before. 2027年初 keeps its words. */
export const yearEndRule: TimeRule = {
  name: 'deadlines/year-end',
  prefilter: '年',
  pattern: new RegExp(
    `(?:(${ANY_YEAR}) ?年度?|([今本明次来翌]年)|年)(年?(?:底(?![蕴色线层部子])|末|内)|中(?![期小央国心层等共型医药考职高])|终(?!(?:目标|绩效|综合)?[考总奖评述]|工作|决算|报告)|初(?![级中步期始心]))${AHEAD_OF}?|(${YEAR}) ?年(或)?${AHEAD_OF}`,
    'g',
  ),
  read: (m, scope) => {
    if (m[4] !== undefined) return { date: yearEnd(yearOf(m[4]) - (m[5] === undefined ? 1 : 0)) };
    const bare = m[1] === undefined && m[2] === undefined;
    if (bare && OTHER_WORD.test(leftOf(scope.text, m.index, 1)) && leftOf(scope.text, m.index, 2) !== '其中')
      return null;
    if (m[3] === '初') return !bare && actOpens(rightOf(scope.text, endOf(m), 24)) ? {} : null;
    if (bare && (m[3] ?? '').includes('内')) return known(scope.planYear ?? scope.yearAt(m.index), yearEnd);
    return known(whichYear(m[1], m[2], scope, m.index), y => (m[3] === '中' ? monthEnd(y, 6) : yearEnd(y)));
  },
};

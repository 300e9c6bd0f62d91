import { MONTH, SMALL_NUMERAL } from '../numerals';
import { DASH, leftOf } from '../rule';
import type { TimeRule } from '../rule';

/** 第三周:召开家长会; 第3-4周; 5月第二个星期日. The weeks of a term have no date here. */
export const weekRule: TimeRule = {
  name: 'deadlines/week',
  prefilter: '周星',
  pattern: new RegExp(
    `(?:${MONTH} ?月份?)?第${SMALL_NUMERAL}(?:(?:${DASH}|、)(?:第)?${SMALL_NUMERAL})?周(?!岁|期|年)|${MONTH} ?月份?的?第${SMALL_NUMERAL}个?(?:周|星期)[一二三四五六日天末]`,
    'g',
  ),
  read: (m, scope) => (scope.cell || /(?:^|[,;。\s])(?:开学)?$/.test(leftOf(scope.text, m.index, 3)) ? {} : null),
};

import { endsIn } from '../../../../language/words';
import { monthStart, yearEnd } from '../calendar';
import { YEAR, numeral } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const STAGE = endsIn('阶段(|期(|期内(|期间(|时期(|年内(');

/** 2024—2026年, 2024年至2026年. In brackets, unless behind 阶段, or before 行动 or 规划, it belongs to a name. */
export const yearSpanRule: TimeRule = {
  name: 'deadlines/year-span',
  prefilter: '-—–~～至到',
  pattern: new RegExp(`(${YEAR})(?: ?年)?${DASH}(${YEAR})(?: ?年(?!度)|$)`, 'g'),
  read: (m, scope) => {
    const name = /^(?:[)\]】]|行动|规划|计划(?![新建到培])|实施方案|工作|发展|学年|年度)/.test(
      rightOf(scope.text, endOf(m), 4),
    );
    const phase = STAGE.test(leftOf(scope.text, m.index, 3));
    if (!scope.cell && ((name && !phase) || !m[0].endsWith('年'))) return null;
    const [from, to] = [numeral(m[1] ?? ''), numeral(m[2] ?? '')];
    return to < from ? null : { start: monthStart(from, 1), date: yearEnd(to) };
  },
};

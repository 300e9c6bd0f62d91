import { day, daysIn, known } from '../calendar';
import { AHEAD_OF, yearOf } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { inNumber } from '../../../../language/script/signs';

/** What a whole date or month opens: 2026.03 ▶ 完成…, 2026.11.15 验收. */
const OPENED = /^(?: ?[|▶►➤→●◆■:]| (?=[一-鿿]))/;

/** 2023.6.30, 2023-06-30, 2023/6, 115.6.30 of the Republic in a cell; in running text only a whole date before 前 or 起 or after by, or what opens a line. */
export const dottedRule: TimeRule = {
  name: 'deadlines/dotted',
  prefilter: '0123456789',
  pattern: new RegExp(
    `((?:19|20)[0-9]{2}|(?:2[0-9]|1[0-2][0-9])(?=([./])[0-9]{1,2}\\2[0-9]{1,2}))([./-]|(?=[01][0-9][0-3][0-9](?![0-9])))([0-9]{1,2}(?=\\3[0-9])|1[0-2]|0?[1-9])(?:\\3([0-9]{1,2}))?(?![0-9])(?:T[0-9:]+)?( ?${AHEAD_OF})?`,
    'g',
  ),
  read: (m, scope) => {
    const due =
      m[6] !== undefined ||
      (m[5] !== undefined && rightOf(scope.text, endOf(m), 1) === '起') ||
      /(?:\b(?:by|before|on)\s|(?:时[间限]|期限?|日期|截止|DDL|deadline): ?)$/i.test(leftOf(scope.text, m.index, 8));
    if (inNumber(scope.text, m.index)) return null;
    const opens = m.index === 0 && (m[3] ?? '') !== '' && OPENED.test(rightOf(scope.text, endOf(m), 2));
    if (!scope.cell && !opens && !(due && (m[5] !== undefined || m[6] === undefined))) return null;
    const [year, month] = [yearOf(m[1] ?? ''), Number(m[4])];
    return known(year, y => day(y, month, m[5] === undefined ? daysIn(y, month) : Number(m[5])));
  },
};

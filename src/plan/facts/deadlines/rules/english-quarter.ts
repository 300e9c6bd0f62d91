import { hasHan } from '../../../../language/script/han';
import { known, monthEnd } from '../calendar';

import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { statedYear } from '../which-year';

const ORDER = ['first', 'second', 'third', 'fourth'];

/** Q1:摸底 Q2:立项: two of them in one line; Q1: alone may number a question. */
const LISTED = /Q[1-4] ?:.*Q[1-4] ?:/i;

/** Q2末前完成, Q1上线: a quarter among Chinese words, not a name that ends so (奥迪Q3). */
const inChinese = (text: string, m: RegExpExecArray): boolean =>
  hasHan(
    rightOf(text, endOf(m), 2)
      .replace(LISTED.test(text) ? /^:/ : '', '')
      .trim()
      .slice(0, 1),
  ) && /^(?:|[\s,;。:、(在于至到年])$/.test(leftOf(text, m.index, 1));

/** Q3, Q3 2025, the third quarter of 2025, H1 2026. Of a year that begins in one and ends in the next (Q2 2026/27) only its definition tells the date. */
export const englishQuarterRule: TimeRule = {
  name: 'deadlines/english-quarter',
  prefilter: 'QHqh',
  pattern:
    /\b(?:(in|by|during|before|until|for|end(?: of)?|of) (?:the )?)?(?:(?:FY ?)?(20\d{2})年?[ /-]?)?(?:Q([1-4])|H([12])|(first|second|third|fourth) (quarter|half))(?:(?: of)?(?: FY)? ?,? ?(20\d{2})(?:[/–-](?:20)?(\d{2}))?)?\b/gi,
  read: (m, scope) => {
    const stated = m[2] ?? m[7];
    if (!scope.cell && m[1] === undefined && stated === undefined && !inChinese(scope.text, m)) return null;
    if (m[8] !== undefined) return Number(m[8]) === (Number(stated) + 1) % 100 ? {} : null;
    const nth = m[5] === undefined ? Number(m[3] ?? m[4]) : ORDER.indexOf(m[5].toLowerCase()) + 1;
    const last = m[4] !== undefined || m[6]?.toLowerCase().includes('half') ? nth * 6 : nth * 3;
    return last > 12 ? null : known(statedYear(stated, scope, m.index), y => monthEnd(y, last));
  },
};

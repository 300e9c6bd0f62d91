import { mentions, opensWith } from '../../../../language/words';
import { matchesOf } from '../../../loops';
import { day, known, monthEnd } from '../calendar';
import { AHEAD_OF, DAY, MONTH, numeral } from '../numerals';
import { endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';

/** A month, or a day alone; four groups. */
const NAMED = new RegExp(`${WHICH}(${MONTH}) ?月|(${DAY}) ?[日号]`, 'g');
/** Every month, or another one than that before. */
const OTHER = mentions('每|逢|按|。|[次本下上翌隔当][月周季]');
/** 15日一轮换, 7日内: a length of time. */
const LENGTH = opensWith('[一以之内左多]');
const FIRST_PART = opensWith('初|[上中]旬');
const PARTS: Readonly<Record<string, number>> = { 上: 10, 中: 20 };

/** 3月5日前摸底,[12日前]公示; 8月上旬启动,[中旬]推进: a later day, or part, of the month that was named before it. */
export const laterDayRule: TimeRule = {
  name: 'deadlines/later-day',
  prefilter: '日号旬',
  lead: 1,
  pattern: new RegExp(`[,;、和及与](?:(${DAY}) ?(?:日|号(?=${AHEAD_OF}))|([上中下])旬)(${AHEAD_OF})?`, 'g'),
  read: (m, scope) => {
    if (LENGTH.test(rightOf(scope.text, endOf(m), 1))) return null;
    const named = matchesOf(scope.text.slice(0, m.index), NAMED);
    const of = named.filter(one => one[3] !== undefined).pop();
    if (!of || OTHER.test(scope.text.slice(Math.max(0, of.index - 1), m.index))) return null;
    const between = scope.text.slice(endOf(of), m.index);
    const [part, date, before] = [m[2], numeral(m[1] ?? ''), numeral(named.pop()?.[4] ?? '')];
    if (between.length > 40 || (part === undefined ? date <= before || !(m[3] ?? before) : !FIRST_PART.test(between)))
      return null;
    const month = numeral(of[3] ?? '');
    return known(whichYear(of[1], of[2], scope, of.index), y =>
      part === '下' ? monthEnd(y, month) : day(y, month, part === undefined ? date : (PARTS[part] ?? 0)),
    );
  },
};

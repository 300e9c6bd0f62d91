import { endsIn } from '../../../../language/words';
import { day, known } from '../calendar';
import { actOpens } from '../acts';
import { AHEAD_OF } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';
import { AIMED } from '../../../../language/phrases';

/** Last day before a feast that the calendar fixes; the others move with the moon. */
const EVES: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [12, 31],
  三八: [3, 7],
  妇女节: [3, 7],
  五四: [5, 3],
  青年节: [5, 3],
  五一: [4, 30],
  劳动节: [4, 30],
  六一: [5, 31],
  儿童节: [5, 31],
  七一: [6, 30],
  建党节: [6, 30],
  八一: [7, 31],
  建军节: [7, 31],
  教师节: [9, 9],
  国庆: [9, 30],
  双十一: [11, 10],
  双11: [11, 10],
  十一: [9, 30],
};
const FEAST =
  '[“"]?(元旦|春节|三八|妇女节|五四|青年节|重阳|元宵|清明|五一|劳动节|端午|六一|儿童节|七一|建党节|八一|建军节|中秋|教师节|国庆|双十一|双11|十一(?=[”"]))[”"]?节?(?:假期|放假|黄金周|小?长假)?';

const AIM = endsIn(`${AIMED}|计划|拟`);

/** 国庆节前, “七一”前, 力争“五一”开园, 明年五一前; 元旦起 begins; 元旦前后, 春节前 and 中秋、国庆前 keep their words: the plan does not say when that is. */
export const feastRule: TimeRule = {
  name: 'deadlines/feast',
  prefilter: '前起争保划拟',
  pattern: new RegExp(
    `${WHICH}(?:${FEAST}[、和及与]?)?${FEAST}(?:[“"]?[两双]节[”"]?)?(前[夕后]|起(?=[实施执正调,])|${AHEAD_OF})?`,
    'g',
  ),
  pierces: true,
  read: (m, scope) => {
    const before = m[5] !== undefined;
    const begins = m[5] === '起';
    if (m[5] === '前后') return actOpens(rightOf(scope.text, endOf(m), 24)) ? {} : null;
    if (!before && !(AIM.test(leftOf(scope.text, m.index, 2)) && actOpens(rightOf(scope.text, endOf(m), 24))))
      return null;
    const eve = EVES[m[4] ?? ''];
    if (eve === undefined || m[3] !== undefined) return {};
    const [month, last] = eve;
    // The eve of 2027年元旦 is a day of 2026.
    const back = month === 12 && (m[1] ?? m[2]) !== undefined ? 1 : 0;
    const { date } = known(whichYear(m[1], m[2], scope, m.index), y =>
      before && !begins
        ? day(y - back, month, last)
        : (day(y - back, month, last + 1) ?? day(y, month + 1, 1) ?? day(y - back + 1, 1, 1)),
    );
    return date === undefined ? {} : begins ? { start: date } : { date };
  },
};

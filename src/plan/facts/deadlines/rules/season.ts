import { endsIn, opensWith } from '../../../../language/words';
import { actOpens } from '../acts';
import { known, monthEnd } from '../calendar';
import { AHEAD_OF, DAY, MONTH, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const WORK_OF = endsIn('防|抗|完成|开展|做好|组织');

const TERM = '(?:本|新|下|上|春季|秋季|第[一二])?学期';
/** Days of the moon's months, which the calendar does not fix. */
const LUNAR = '[正冬腊]月(?:初?[一二三四五六七八九十廿]{1,3}|底)?|除夕|小年';
const EVENT = `节|${LUNAR}|${TERM}(?:开学)?(?:结束|末|期末|初)?|(?:春季|秋季)?开学|暑假|寒假|暑期|放假|主?汛期?|入冬|入汛|供暖[期季]?|采暖[期季]|高考|中考|期末|任期届满|迎峰度[夏冬]|(?:三夏|三秋|双抢|春[耕播]|夏[收播种]|秋[收播种]|麦收|雨季|台风季|春运|立[春夏秋冬]|惊蛰|[春秋]分|谷雨|小满|芒种|[夏冬]至|[大小处][暑寒雪]|白露|寒露|霜降)`;

/** When on that day: 下班, 下午5点, 16:00. */
const HOUR = '(?:上午|下午|中午|晚上?|下班)?(?:\\d{1,2}(?:点半?|时|:\\d\\d))?';

/** What is a time only at the edge of a clause: [9]月底 is a month's, [第一]季度末 a quarter's. */
const EDGED = opensWith('[季周节月]');
/** Behind words a moment, too, with 前 and nothing that says which: 清单月底前报送, 报告周四下班前补齐. */
const WHICH = /[\d一二三四五六七八九十两几半每上下本当个第次同隔该此]$/;

/** 本学期末, 暑假前, 汛期前: moments that only the body itself can date. 8月开学前 says its month; 做好汛前检查 names a work. */
export const seasonRule: TimeRule = {
  name: 'deadlines/season',
  prefilter: '前期本下底末冬春夏秋假',
  pattern: new RegExp(
    `(?:(${MONTH}) ?月(?:份)?)?(?:${EVENT})(?:来临|到来|开始)?(?:${AHEAD_OF}|前后)|(?:[本新下]|[春秋]季|第[一二])学期[末底内初起]|(?:[春秋]季|第[一二])学期(?=完成|开展|组织|实施|启动|举办)|学期[末中]|(?:[本下次翌]个?[月周](?:[一二三四五六日天初底末内]|[上中下]旬| ?${DAY} ?[日号])|月[底末]|季度?末|(?:周[一二三四五六日]|[今明当][天日])${HOUR}(?=${AHEAD_OF}))(?:${AHEAD_OF})?|[寒暑][假期](?:期间|(?= ?[|:]))|(?:[今明][春夏秋冬]){1,2}(?=完成|开展|组织|实施|启动|,)`,
    'g',
  ),
  read: (m, scope) => {
    const month = m[1];
    if (m[0].endsWith('前后') && !actOpens(rightOf(scope.text, endOf(m), 12))) return null;
    if (WORK_OF.test(leftOf(scope.text, m.index, 2))) return null;
    if (m[0] === '汛前' && /^[^,;。]{2,8}(?:工作|时|中|发现)/.test(rightOf(scope.text, endOf(m), 12))) return null;
    const before = leftOf(scope.text, m.index, 1);
    const inside = m[0].endsWith('前') && !m[0].startsWith('节') && !WHICH.test(before);
    if (EDGED.test(m[0]) && !inside && !/(?:^|[,;。:、\s(在于])$/.test(before)) return null;
    if (/^[寒暑][假期](?:期间)?$/.test(m[0]) && !/(?:^|[,;。:\s])$/.test(leftOf(scope.text, m.index, 1))) return null;
    return month === undefined ? {} : known(scope.yearAt(m.index), y => monthEnd(y, numeral(month)));
  },
};

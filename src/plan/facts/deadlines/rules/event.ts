import { actOpens } from '../acts';
import { AHEAD_OF, SMALL_NUMERAL } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { endsIn, opensWith } from '../../../../language/words';

/** What comes before, from its clause's edge, or 在, on: 换届[前], 各单位要在党代会召开[前]. */
const EVENT = /(?:^|[,;。:、\s(]|\d年(?!度)|\d年度)((?:\d{1,2}·\d{1,2})?[\u3400-\u9fff“”]{2,12})$/;
/** Letters that make one word with 前: 目前, 日前, 提前, 门前, but 节日前; [组织]岗前[培训], but 上岗前. */
const WORD = /(?:[目当此先提空史面眼跟生门楼之]|(?:^|[^节假])日)$/;
const SHORT_WORD = endsIn('[岗学产婚课餐赛任事考术汛节诊诉]');

/** 开标前[10日]发布公告, 期满前[两个月]启动谈判: so long before it. */
const SO_LONG = new RegExp(`^${SMALL_NUMERAL} ?个?半?(?:工作日|日历日|小时|[日天周月])(?!内)`);
const MOMENT = endsIn(
  '开标 开庭 期满 届满 到期 开工 竣工 召开 开幕 开学 投产 上线 交付 验收 考试 比赛 评审 放假 投用 会议',
);

const NOT_THIS = opensWith('较|比');

/** 换届前完成审计, 6·26禁毒日前完成宣传, 下周五前上报, 党代会召开前: before an act, what has to come first. The plan does not say when that is. */
export const eventRule: TimeRule = {
  name: 'deadlines/event',
  prefilter: '前',
  pattern: new RegExp(AHEAD_OF, 'g'),
  read: (m, scope) => {
    const said = EVENT.exec(leftOf(scope.text, m.index, 13))?.[1] ?? '';
    const event = said.slice(Math.max(said.lastIndexOf('在'), said.lastIndexOf('于')) + 1);
    const word =
      event.length < 2 ||
      said.includes('每') ||
      said.endsWith('或') ||
      NOT_THIS.test(said) ||
      (WORD.test(event) && !event.includes('·')) ||
      (SHORT_WORD.test(event) && event.length > 2);
    if (word) return null;
    const right = rightOf(scope.text, endOf(m), 24);
    return (MOMENT.test(event) && SO_LONG.test(right)) || actOpens(right) ? {} : null;
  },
};

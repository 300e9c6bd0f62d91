import { recurring } from '../recurrence';
import { leftOf } from '../rule';
import { BEGIN_CONTROL } from '../../rare';
import type { TimeRule } from '../rule';

const ACT = '调度|通报|会商|研判|点评|排查|盘点|推进|督查|小结|例会|清零|管控|巡查|考核|评比|分析|总结|报告';
/** What may stand before such a pair: a list of them, or a verb of keeping one up. */
const BEFORE = /(?:[、,;。:(“”\s长员人级]|实行|坚持|落实|建立|执行|健全|按照|召开|开展|组织|^)$/;

/** 河长[月]巡河2次: so often in each. */
const TIMES = `[${BEGIN_CONTROL}][一-鿿]{1,5}[0-9]{1,2}次`;
/** 月调度、季通报: a period directly before an act of control. */
export const controlRule: TimeRule = {
  name: 'deadlines/control',
  prefilter: BEGIN_CONTROL,
  pattern: new RegExp(`(双月|双周|日|周|月度?|季度|季)(?=${ACT}|${TIMES})|半年(?=(?:${ACT}|评估))`, 'g'),
  read: (m, scope) => (BEFORE.test(leftOf(scope.text, m.index, 2)) ? recurring(m[0]) : null),
};

import { isMoney } from '../../../../language/units/measure';
import { RATE_NOUNS } from '../../lexicon/nouns';
import { EMPTY, TELLING } from '../../lexicon/verbs';
import { closing, endsIn, oneOf } from '../../../../language/words';
import type { Filter } from './types';
import { opensInHan, endsInHan } from '../../../../language/script/han';

/** Names of what is measured, right before the figure: 用电量[50万千瓦时以上企业]. */
const MEASURED = endsIn(
  '量|面积|规模|用[水电能工地气]|[层楼坝墙]高|龄|装机|能力|产能|人数|人员|户数|床位|时间|时长|[时期年]限|客流|距离|跨度|[深高长宽]度|满|造成',
);
/** Words after which somebody or something is meant: 对[10人以上的企业]. */
const MEANT = endsIn('对|为|向|给|凡|推动|督促|鼓励|支持|引导|要求|组织|确保|所有|全部|每个');
const SIZE = oneOf(
  '人|岁|年|天|日|个月|平方米|米|公里|千瓦|千瓦时|兆瓦|立方米|人次|车次|吨|亩|张|户|千伏|分贝|小时|蒸吨',
);
/** Units that tell how large or how rich something is. */
export const isScale = (unit: string): boolean => SIZE.test(unit) || unit.endsWith('元');
/** What money itself is called, and the aims that a figure may describe. */
const MONEY =
  /^[^,、\d]{0,8}?(?:资金|债券?|投资|补助|补贴|经费|收入|基金|融资|利润|税收|产值|销售额|支持|扶持|贷款|授信|目标|任务|水平|左右|订单|合同)/;

/** How many there are, and what of them is measured: 建设[1座日供水]30万吨的水厂. */
const OF_COUNTED =
  /[\d一二两三四五六七八九十百千][座条处栋幢家所套台艘辆口眼个片支列架][^,、;\d]{0,6}(?:量|面积|规模|能力|容|[年月日时](?:供[水热气电]|处理|产|输送|加工)|长度?|里程|[深高宽]度)(?:约|近|超过?|达到?|为)?$/;

/** [3座]110千伏变电站, [2座日处理]500吨污水处理厂: so many of them are counted right before. */
const EACH_SO =
  /[\d一二两三四五六七八九十百千][座条处栋幢家所套台艘辆口眼个片支列组块](?:[日年]?(?:处理|供[水热气电]|产))?$/;
const OF_EACH = oneOf('[千兆]瓦|千伏|千伏安|毫米|平方米|立方米|米|吨|亩|张|蒸吨');

/** N以上 before a noun says which ones are meant: 年产值1亿元以上企业, 层高24米以上的楼宇, 资产负债率70%以上的子公司. */
export const size: Filter = ({ q, left, right }) => {
  if (right.startsWith('的') && OF_COUNTED.test(left)) return true;
  if ((OF_EACH.test(q.unit) || isMoney(q.unit)) && opensInHan(right) && EACH_SO.test(left)) return true;
  if (q.after !== '>=' && q.after !== '<=') return false;
  const noun = right.slice(right.startsWith('的') ? 1 : 0);
  if (!opensInHan(noun)) return false;
  if (q.end - q.bare > 2 || (right !== noun && MEASURED.test(left))) return true;
  if (q.unit === '%') return right.startsWith('的') && RATE_NOUNS.test(left);
  if (closing(EMPTY, left).length > 1 || closing(TELLING, left).length > 1) return isMoney(q.unit) && !MONEY.test(noun);
  if (isMoney(q.unit)) return !MONEY.test(noun);
  return (
    SIZE.test(q.unit) &&
    ((right.startsWith('的') && endsInHan(left)) ||
      MEASURED.test(left) ||
      ((left === '' || MEANT.test(left)) && (q.unit !== '人' || right.startsWith('的'))))
  );
};

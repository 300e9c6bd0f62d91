import { closing, endsIn, mentions, oneOf, opensWith } from '../../../../language/words';
import { BEFORE_NUMBER } from '../../lexicon/comparators';
import { RATE_NOUNS } from '../../lexicon/nouns';
import type { Filter } from './types';
import { isMoney, isShareSign } from '../../../../language/units/measure';
import { hasDigit, isDigitAt } from '../../../../language/script/signs';

const REACH_OF = /^(?:[一-鿿]{0,4}圈|覆盖|便民|范围|半径|通达|见[园绿])/;
/** Units of how far something reaches, of works, and of what kind a machine or a pipe is. */
const WAY = oneOf('米|公里|分钟|小时|平方米');
const OF_WORKS = oneOf('兆瓦|千[瓦伏]|平方米|公里|吨|立方米');
const OF_A_KIND = oneOf('千[伏瓦]|兆瓦|毫米|米|吨');
/** How old somebody is, how long at work, how many are taken on. */
const OF_PERSONS = endsIn('招收|招用|吸纳|雇用|年龄|满|距离|从业|连续|工作|任职');
const FINED = opensWith('滞纳金|违约金|罚款|利息|的滞纳金|的违约金|的罚款|的利息');
/** What may happen: 若投放不足[4亿元]. */
const SUPPOSED = opensWith('若|倘|一旦|如果|如有|如遇|如发|如出现|如因|如未|如需|如超');
const WORKS = /^[^,、]{0,14}(?:工程|项目|电站|前期|线路|机组|核准|基地)/;
/** What parts the entries of a list. */
const LISTS = mentions('[、和及与或,(/]');
/** Verbs that do away with what is of such a size: 消除56人以上大班额. */
const ENDS_THINGS = endsIn('消除|淘汰|取缔|杜绝|关停|禁止|清退|退出');

/** 新建5公里以上[绿道]3条, 其中百万元以上[村]15个, 120张床位以上[公办养老机构]3家: which ones are meant, where what is counted stands next to it. */
const isNoun = (gap: string): boolean => /^(?:[一-鿿]{2,12}|[村户校家镇企])$/.test(gap);
/** 126名法官[人均结案]310件, 40万亩[亩产]1500公斤: of how many there are, what each one does. */
const EACH_ONE = /^[^,、(]{0,10}?(?:[人户亩生师]均|[亩单]产)/;
/** 50亿元[项目]3个: how large each is. */
const SIZED = /^(?:级|规模|量级)?(?:工业|产业)?(?:项目|企业|工程|订单)$/;

/** Other groups of a village stand before. */
const GROUPS = /^(?:\d{1,2}[组社][、和])*$/;
/** 确保达标率达到95%的[目标]: what is promised by the figure before it. */
const PROMISED = /^的(?:目标|任务|水平|要求|标准|比例|成效|成绩|基础|序时|进度|好成绩|[^,、\d]{0,4}目标)/;
/** 对评分两次低于[75分]的承包商: of whom it is said. */
const OF_WHOM =
  /^(?:对|凡|针对)(?:占[^,、\d]{2,10}|[^,]*(?:(?:[^不]|^)(?:高于|超过|大于)|[超欠逾][^,、\d]{0,6}))$|(?:[^不]|^)(?:[低少小]于|不足)$|(?:达不|[未没](?:有?达)?)到$|未达$/;
const FOR_WHOM = opensWith('对|凡');
/** 累计[2次]未到岗的人员, 连续[3次]不合格的: how often it has to happen to whom. */
const SO_OFTEN = endsIn('连续|累计');
const TO_WHOM = /^[^,、\d]{2,14}的/;
const BODIES = opensWith('的[镇乡县区村]|的街道|的单位|的部门|的企业|的学校|的个人|的职工|的员工');
/** 得分90分以上[发放全额绩效], 每低[0.1个百分点]扣2分, 80—89分发放[80%]: what is earned by how much. */
const EARNS = opensWith('发|不予|兑现|计发|评为|为优|为良|为合格|为不合格|定为');
const PAID =
  /\d分(?:以[上下])?(?:的|,)?(?:计?发.?|兑现)$|\d[^,、;]{0,4}(?:以[上下])?的,?(?:给予)?奖励?$|每(?:[低高超少多差增减]|增加|减少|下降|提高|上升|降低)[^,、\d]{0,6}$/;
/** 按投资额的[10%]给予补助, (按每户[3000元]标准补助), 最高不超过[300万元]: how much is paid of what; not 余额最高不超过5亿元. */
const PAID_OUT = /^(?:的?(?:比例|标准))?,?(?:给予|予以|补[助贴]|奖[励补]|返还|配套)/;
/** 对前3名的乡镇分别奖励[30万元]、[20万元]: what somebody earns by it. */
const REWARDED = /前[\d一二三四五六]{1,2}[名位][^,;]*奖[励补](?:资金)?(?:\d[\d.]*[万亿]?元[、和])*$/;
/** 发生[1起]一般事故扣10分, 出现[2次]的取消资格: what costs something. */
const HAPPENS = endsIn('发生|出现|发现|查实');
const COSTS = /^[^,;]*(?:[扣罚]|问责|取消|否决|约谈|的$)/;
const BY_RULE = /(?:\(按[^,、\d]*|按照?[^,、\d每]{0,14})$/;
const AT_MOST =
  /(?:^(?:(?:每|单[个项笔户家])[^,、\d]*)?|[(]|补[助贴]|奖[励补]|资助|支持|给予)最高(?:不超过|不高于|可达|可?给予|补助|奖励)?$/;
/** 不合格率高于[3%]时启动追溯, 排队超过[5人]必须开新台, 超过[500人]的活动须先报批: when something else sets in. */
const WHENEVER =
  /^时(?![间长效段限速])|^(?:(?:的(?!目标|任务|要求|标准)[^,、\d]{0,6})?(?:必?须|应(?![急用届邀收付诊援战对])|一律|立即|即(?![可将]))|要(?![求素闻点案件员]))/;
/** [负债率高于]85%的企业, [得分低于]90分的限期整改: a rate and how it compares say which ones are meant. */
const ratedSo = (left: string, right: string): boolean => {
  const word = closing(BEFORE_NUMBER, left);
  return (
    word !== '' && /^的[一-鿿]{2}/.test(right) && !PROMISED.test(right) && RATE_NOUNS.test(left.slice(0, -word.length))
  );
};

/**
 * Who or what is meant, not how much is to be done: 招收5人以上随班就读的学校, 5亿元以上项目12个, 对招用10人以上的企业,
 * 日处理能力500吨的, 公交站点500米覆盖率, 推进100兆瓦光伏电站前期工作,
 * 淘汰30万千瓦以下煤电机组.
 */
export const condition: Filter = ({ q, left, right, next, gap }) => {
  const bound = q.after !== null;
  // 用电量500万千瓦时以上的86家企业
  if (bound && right.startsWith('的') && isDigitAt(right, 1)) return true;
  if (next && gap.startsWith('的') && !LISTS.test(gap)) return true;
  if (OF_PERSONS.test(left) && bound) return true;
  if (WAY.test(q.unit) && REACH_OF.test(right)) return true;
  if (
    OF_WORKS.test(q.unit) &&
    !bound &&
    WORKS.test(right) &&
    /(?:推进|加快|推动|做好|开展|启动|实施|配合|服务|保障)[^,、]{0,4}$/.test(left)
  )
    return true;
  if (OF_A_KIND.test(q.unit) && next && gap && !bound && gap.length < 9 && !LISTS.test(gap) && !hasDigit(gap))
    return true;
  if (
    next &&
    isShareSign(next.unit) &&
    /^[^,、(]*(?:率|比例|占比|系数|覆盖面)(?:均|全部|分别)?(?:达|不|超|保持|控制|稳定|提|降|为)|^(?!\()[^,、]{2,}(?:率|(?:消除|完成|整改|化解|整治|治理|淘汰|改造)(?:至少|不少于|不低于|超过|达到?)?\s?)$/.test(
      gap,
    )
  )
    return true;
  if (
    next &&
    (q.after === null
      ? EACH_ONE.test(gap) || SIZED.test(gap)
      : q.after !== '~' && q.unit !== next.unit && (gap === '' || isNoun(gap)))
  )
    return true;
  // 3组饮水管网改造1.5公里, 1组、4组新修渠道2公里: whose it is
  if (next && (q.unit === '组' || q.unit === '社') && GROUPS.test(left)) return true;
  if (HAPPENS.test(left) && COSTS.test(right)) return true;
  if (FINED.test(right) || SUPPOSED.test(left)) return true;
  if (ratedSo(left, right) || (closing(BEFORE_NUMBER, left) !== '' && WHENEVER.test(right))) return true;
  if (OF_WHOM.test(left) && /^的[一-鿿\d][一-鿿\d(]/.test(right) && !PROMISED.test(right)) return true;
  if (q.unit === '次' && SO_OFTEN.test(left) && TO_WHOM.test(right)) return true;
  if ((PAID_OUT.test(right) && BY_RULE.test(left)) || (isMoney(q.unit) && (AT_MOST.test(left) || REWARDED.test(left))))
    return true;
  // 对参保率达到98%的[镇]奖励: of whom it is said.
  if (FOR_WHOM.test(left) && BODIES.test(right)) return true;
  if (bound && ENDS_THINGS.test(left) && /^[^,、和及与(]/.test(right)) return true;
  if (/^的?原则|^挂钩|^的(?:项目|单位|企业)?(?:\s*$|亮[红黄]牌|约谈|通报|取消|扣|予以|给予|不得|一律|视为)/.test(right))
    return true;
  if (q.unit === '分' && (/(?:[扣加得记计奖]|[扣加]分(?:累计)?达?到?)$/.test(left) || EARNS.test(right))) return true;
  if (PAID.test(left)) return true;
  if (left === '' && q.after === '>=' && q.unit !== '%' && /^[^,、]{0,6}的/.test(right)) return true;
  if (
    /(?:^|[^增])(?:占地(?:面积)?|建筑面积|用地面积)(?:约|达)?$|(?:(?:^|[^折不相])扣|核减经费|罚款(?!收入))[^,、\d]{0,8}$/.test(
      left,
    )
  )
    return true;
  return (
    /(?:能力|规模|容量|级别|电压|产能|占地|面积|投资|长|宽|高|深)(?:约|为|达到?)?$/.test(left) && right.startsWith('的')
  );
};

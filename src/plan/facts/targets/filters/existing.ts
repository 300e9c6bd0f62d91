import type { Filter } from './types';
import { opening, endsIn, oneOf } from '../../../../language/words';
import { FALL, RISE } from '../../lexicon/comparators';
import { EMPTY, TELLING } from '../../lexicon/verbs';
import { leadsOn } from '../arrow';
import { movesTo } from '../from-to';
import { isShareSign } from '../../../../language/units/measure';

/** 已争取中央资金[2.3亿元], 已整改[5项]: what is done; a share behind 已 may be that of the things done (已签约项目开工率). */
const doneAlready = (left: string): boolean => {
  const act = /(?:^|[^新而早])已经?(?:累计|先后|陆续|全部)*([^,、的率]{2,16})$/.exec(left)?.[1];
  return act !== undefined && (act.length < 5 || (opening(EMPTY, act) || opening(TELLING, act)).length > 1);
};

/** 1200家[已排查完毕]. */
const DONE_BEHIND = /^[^,、的]{0,6}已经?[^,、的]{2,8}(?:完毕|完成|到位|结束)$/;
/** (2025年为[31.4平方米]) in a plan for a later year. */
const OF_YEAR = /(?:^|[(,])(20\d\d)年(?:度|末|底)?(?:仅?为|是|实际|实有|完成|达到?)[^,、\d()]{0,8}$/;
/** 2025年全县接待[920万人次] in a plan for a later year: told, not due. */
const TOLD_YEAR = /^(20\d\d)年(?![度底末初\d])[^,的]*$/;
/** (“十四五”末为[14.2平方米]), (基期值为[31%]), (基线:1月账单[320万元]), (去年同期[620万]). */
const OF_BASE =
  /(?:^|[(,])(?:(?:[“"]?(十[三四五]五)[”"]?末|基期|基线|现状|基准年?|原)值?(?:仅?为|是|:[^,:]{0,6})|(?:(?:去年|上年度?)(?:同期)?|同期|上期)(?:仅?为|是|:|完成|实现)?)$/;
const PLAN_ENDS: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030 };

/** What a figure in a bracket was before the plan. */
const wasSo = (left: string, year: number | null): boolean => {
  const base = OF_BASE.exec(left);
  return base !== null && (year === null || (PLAN_ENDS[base[1] ?? ''] ?? 0) < year);
};

/** 把欠进度的[7个项目]纳入调度, 省下放的[46项权力], 剩余的[6处]: those that are there. */
const THOSE = /(?:剩余|其余|余下|剩下)的$|(?:(?:^|,)[把将对][^,]{2,20}|下放|移交|(?:^|,)[列纳]入[^,、\d]{1,10})的$/;
/** 其余[12家网点]合计: how many they are. */
const REST = endsIn('其余|其他|剩余|余下');
const TOGETHER = /^[^,、\d]{0,8}(?:合计|共计|均为|各)/;
/** 从[120家企业]中遴选: out of how many. */
const OUT_OF = /^[^,、\d]{1,10}中(?:[优择][优选]?|遴选|选|抽|评|推|筛|挑)/;

/** Words ahead that say so by themselves. */
const BEHIND_US = new RegExp(
  [
    String.raw`(?:现有|已有|原有|现存|原计划|原定|原先|原来)[^,、\d]{0,12}`,
    String.raw`^20\d\d年(?:全[市县区省年])?[^,、]{0,6}(?:共|已)[^,、]{0,10}`,
    String.raw`(?:^|[^新])(?:已|已经)(?:建成|完成|建有|达到?|实现|累计)[^,、的]{0,10}`,
    String.raw`(?:仅|只有)[为有占达]?`,
    String.raw`^在册[^,、\d率比于]{2,10}`,
    String.raw`截[至止](?:目前|去年|上年|前年)[^,]{0,3},[^,、\d]*`,
    String.raw`(?:已经?|所)[^,、的]{1,10}的(?:[我全本][市县区镇校省])?\s?`,
    String.raw`(?:全国|全省|全市|全县|全区|全球|世界|国内|[我本][省市县区])[^,、\d]{0,6}(?:仅|只|共有|现有)[^,、\d]{0,4}`,
  ]
    .map(words => `${words}$`)
    .join('|'),
);

/** 由7个减为3个, 从200米延伸至500米: where it leads. */
const REACHES = /^[^,、\d到至为]{0,9}(?:到|至|为)[^,、\d]{0,6}[\d一二两三四五六七八九十百千]/;
/** 成本较2025年的[860元]降低, 配套率由[58%]提升12个百分点: what a movement begins at. */
const COMPARED = /(?:(?:较|(?:^|[^占对])比(?![例重率值]))[^,、]{2,14}|[由从])$/;
const moves = (right: string): boolean => (opening(RISE, right) || opening(FALL, right)) !== '';

const isShare = (unit: string): boolean => isShareSign(unit) || unit === '倍';
const OF_A_YEAR = endsIn('年的|年度的');
const THINGS = oneOf('[个家所项席名位]');

/** What is there already or lies behind: 现有学校52所, 上年完成30亿元, 截至目前已建成35个, 由15个工作日(压缩至5个), 8个(→10个), 除3家在建外. */
export const existing: Filter = ({ q, left, right, year }) =>
  leadsOn(right) ||
  movesTo(right) ||
  DONE_BEHIND.test(right) ||
  (REST.test(left) && TOGETHER.test(right)) ||
  wasSo(left, year) ||
  (left.includes('从') && OUT_OF.test(right)) ||
  (year !== null && Number((OF_YEAR.exec(left) ?? TOLD_YEAR.exec(left))?.[1] ?? year) < year) ||
  (/除了?[^,、]{0,4}$/.test(left) && /^[^,、]{0,12}(?:外|之外|以外)$/.test(right)) ||
  /^[^,、]{0,12}基础上/.test(right) ||
  (!(isShare(q.unit) && left.endsWith('的')) && BEHIND_US.test(left)) ||
  (!(isShare(q.unit) && OF_A_YEAR.test(left)) &&
    /(?:^|[^比较])(?:上年|上年度|去年|前年|上学年|近年来|以来[累已共]|目前|近[两三五]年|过去)(?!的?基础上|增长|提高|下降|减少|同期|[^,、]{0,3}(?:增长|提高|下降|减少))[^,、\d比较于到至]{0,16}$/.test(
      left,
    )) ||
  (!isShare(q.unit) && (doneAlready(left) || THOSE.test(left))) ||
  (q.after === null && /^的[^,、]{1,24}是(?:我|本|最|主要|重要)/.test(right)) ||
  (/(?:由|从)[^,、]{0,18}$/.test(left) && REACHES.test(right)) ||
  (COMPARED.test(left) && moves(right.startsWith('再') ? right.slice(1) : right)) ||
  (/[^,、\d]占$/.test(left) && THINGS.test(q.unit));

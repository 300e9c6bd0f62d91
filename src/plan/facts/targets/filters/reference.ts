import { LAID_DOWN } from '../../lexicon/nouns';
import { behindPreposition } from '../verb-ahead';
import type { Filter } from './types';
import { opensWith, oneOf } from '../../../../language/words';
import { opensInHan } from '../../../../language/script/han';
import { BY_RULE, TAKEN_AS } from '../../../../language/phrases';

const OF_PAPER = new RegExp(
  `(?:落实|贯彻|执行|遵守|${BY_RULE}|做好|深化|宣传|抓好|融合|增长|经济|国务院|[省市县])[^,、]{0,8}$`,
);

const CLAUSES = oneOf('[条项个款件]');
const PLACES = oneOf('[个县市村镇区所家]');

/** How many sides a matter has: 从组织、宣传、保障3个方面抓好落实. */
const ASPECT = opensWith('方面|层面|维度|角度|步骤|阶段');

/** 围绕[5条重点产业链], 对照省考核的[28项指标]: what the work turns on; not 围绕主业开展活动5场. */
const TURNS_ON = /(?:^|,)((?:围绕|聚焦|针对|对照|瞄准|紧扣|立足|依托)[^,\d]{0,10})$/;
const turnsOn = (left: string, right: string): boolean => {
  const said = TURNS_ON.exec(left)?.[1];
  return said !== undefined && opensInHan(right) && behindPreposition(`${said}${right.slice(0, 2)}`) === 0;
};

/** 以全市[23家]规上企业为重点. */
const AS_WHAT = new RegExp(`^[^,]{1,20}?${TAKEN_AS}`);

/** 以上[四项]: what was said before. */
const ABOVE = oneOf('以上|上述|前述');

/** 由50人组成的突击队: of how many each consists. */
const MADE_OF = /^[^,、\d]{0,4}(?:组成|构成)的/;

/** What is laid down elsewhere and only referred to: 落实10条激励措施, 尤其是5个山区县, 对8个贫困县的支援; of how many: 每[80名学生]. */
export const reference: Filter = ({ q, left, right }) =>
  (CLAUSES.test(q.unit) && OF_PAPER.test(left) && LAID_DOWN.test(right)) ||
  (PLACES.test(q.unit) && /(?:[^针]对|其是|特别是|支援|包括)[^,、]{0,3}$/.test(left)) ||
  /(?:[^针]对|其是|特别是)$/.test(left) ||
  left.endsWith('每') ||
  ABOVE.test(left) ||
  MADE_OF.test(right) ||
  (/(?:^|,)以[^,]*$/.test(left) && AS_WHAT.test(right)) ||
  (q.after === null && turnsOn(left, right)) ||
  ((q.unit === '个' || q.unit === '大') && ASPECT.test(right)) ||
  (/^[^,、]{0,14}的(?:衔接|落实|对接|支援|支持|指导|管理|监督)/.test(right) &&
    /(?:做好|抓好|加强|强化)[^,、]{0,3}$/.test(left));

import { closing, oneOf, mentions, opensWith } from '../../../../language/words';
import { BEFORE_NUMBER } from '../../lexicon/comparators';
import { isTime } from '../../../../language/units/measure';
import { movedTo } from '../arrow';
import { HOW_LONG } from '../../../../language/phrases';
import type { Filter } from './types';

const DATES = oneOf('日|月|号');
/** 办结时限[5日], 复杂10日; not 时限为每月5日. */
const LIMIT = new RegExp(`(?:${HOW_LONG})[^月每]*$`);
const SIGNS = mentions('[<>=≤≥≦≧⩾⩽﹤﹥]');

/** A figure of time that somebody answers for says so: 压缩至4个月, 不超过12分钟, 平均…年限达到11年. */
const PROMISED =
  /(?:达|不超|[压缩降减]\S{0,2}|[由从][^,、]*\d[^,、\d]{1,8}[到至]|(?:[压缩降减]|提高|延长)[^,、]{2,16}[至到])$|(?:至少|不少于)(?:\d+[课学]时[、和])?[^,、]{0,6}$/;
/** 降到[52秒、48秒和]45秒, 压缩至[3个工作日、抵押登记]1个工作日: those of the same list before. */
const LIST = /(?:[\d.]+个?[一-鿿]{1,3}[、和及][^,、\d前后起会]{0,12})+$/;
/** Length of time that counts as a quantity of work: 每天1小时, 空气优良天数300天, 人均培训学时40小时, 安排一周. */
const OF_WORK = mentions(
  `每[天日周月年]|[人生]均|天数|安全运行|安全生产|安全行车|时间|${HOW_LONG}|年限|寿命|工期|期限|[学课]时`,
);

/** 连续运行168小时: how long it lasts, or how long before. */
const LASTING = mentions('连续|持续|提前|不间断');

/** 储备满足[15天]用量: how long it lasts. */
const SUPPLY = opensWith('用量|需求|需要|消耗|消费|销量');

/** Years, dates, clock times, ages, terms and lengths of time that are no promise. */
export const time: Filter = ({ q, left, right }) => {
  if (q.unit === '' && !q.chinese && q.upper === undefined && q.value >= 1000 && /^(?:年|[-—~至]\d)/.test(right))
    return true;
  if (!isTime(q.unit)) return false;
  if (right.startsWith('一遇')) return true;
  if (SUPPLY.test(right)) return false;
  const first = left.replace(LIST, '');
  const word = closing(BEFORE_NUMBER, first);
  const compared = word.length > 1 || SIGNS.test(word);
  if (DATES.test(q.unit)) return q.unit !== '日' || !(compared || (LIMIT.test(left) && !q.chinese));
  if (q.unit === '岁' && !/寿命[^,、]{0,6}$/.test(left)) return true;
  if (q.value === 24 && q.unit === '小时' && /^(?!内|以)[一-鿿]/.test(right)) return true;

  if (compared || PROMISED.test(first) || movedTo(left, q.value)) return false;
  // 开展监测3600小时: so many hours are work.
  if (q.unit === '小时' && q.value >= 100 && right === '' && !LASTING.test(left)) return false;
  return !(OF_WORK.test(left) && !q.chinese);
};

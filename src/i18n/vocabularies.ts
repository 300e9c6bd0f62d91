/** Words of the closed vocabularies of the matrix, by their codes, in the order of lists and drop-downs; those of 状态 stand in `statuses.ts`. */
import { w, type Words } from './words';

/** 类型 */
export const KIND_WORDS = {
  count: w('数量', 'count'),
  level: w('水平', 'level'),
  change: w('增减', 'change'),
  frequency: w('频次', 'frequency'),
  deliverable: w('成果', 'deliverable'),
  event: w('活动', 'event'),
  task: w('工作', 'task'),
} as const;

/** 关系 */
export const RELATION_WORDS = {
  '=': w('等于', 'exactly'),
  '>=': w('不少于', 'at least'),
  '>': w('超过', 'over'),
  '<=': w('不超过', 'at most'),
  '<': w('少于', 'under'),
  '~': w('约', 'about'),
  range: w('区间', 'range'),
  '+': w('提高', 'up by'),
  '-': w('下降', 'down by'),
  '~+': w('约提高', 'up by about'),
  '~-': w('约下降', 'down by about'),
} as const;

/** How a relation reads before its number; none begins with `=`, `+`, `-` or `@`. */
export const RELATION_SIGNS: Readonly<Record<keyof typeof RELATION_WORDS, Words>> = {
  '=': w('', ''),
  '>=': w('≥', '≥'),
  '>': w('＞', '> '),
  '<=': w('≤', '≤'),
  '<': w('＜', '< '),
  '~': w('约', 'about '),
  range: w('', ''),
  '+': w('提高', 'up by '),
  '-': w('下降', 'down by '),
  '~+': w('提高约', 'up by about '),
  '~-': w('下降约', 'down by about '),
};

/** 周期 */
export const RHYTHM_WORDS = {
  day: w('每日', 'daily'),
  week: w('每周', 'weekly'),
  month: w('每月', 'monthly'),
  quarter: w('每季度', 'quarterly'),
  'half-year': w('每半年', 'half-yearly'),
  term: w('每学期', 'termly'),
  year: w('每年', 'yearly'),
} as const;

/** 调整 */
export const ADJUST_WORDS = {
  cancel: w('取消', 'cancelled'),
  postpone: w('延期', 'postponed'),
  retarget: w('调整目标', 'target changed'),
  drop: w('计划已无', 'dropped by the plan'),
} as const;

/** The word in 完成时限 of work without an end. */
export const STANDING_WORDS = { standing: w('长期推进', 'ongoing') } as const;

/** 灯 */
export const LIGHT_WORDS = {
  blue: w('蓝', 'Blue'),
  green: w('绿', 'Green'),
  yellow: w('黄', 'Yellow'),
  red: w('红', 'Red'),
  grey: w('灰', 'Grey'),
} as const;

/** 提示: why a figure that somebody reported is not scored. */
export const HINT_WORDS = {
  kind: w('类型认不出，所填数字未计分', 'Kind unknown: the figure is not scored'),
  work: w('成果、活动、工作看自报进度，实际值未计分', 'Scored by self-report: the actual is not scored'),
  number: w('有量化目标的看实际值，自报进度未计分', 'Scored by the actual: the self-report is not scored'),
  relation: w('关系认不出，实际值未计分', 'Relation unknown: the actual is not scored'),
  direction: w('提高、下降只用于增减类，实际值未计分', 'Up and down are for changes: the actual is not scored'),
  target: w('目标值不是数字，实际值未计分', 'The target is no number: the actual is not scored'),
  upper: w('区间缺上限，实际值未计分', 'The range has no upper limit: the actual is not scored'),
  span: w('缺周期或起止时间，实际值未计分', 'No period or span: the actual is not scored'),
  base: w('按基期值算不出，实际值未计分', 'Not computable from the baseline: the actual is not scored'),
} as const;

/** 设置, 进度口径: pace by whole months or by days. */
export const PACE_BY_WORDS = {
  month: w('按月', 'months'),
  day: w('按天', 'days'),
} as const;

/** 设置, 通报分类: the classes that a bulletin counts by. */
export const GROUPING_WORDS = {
  five: w('五类', 'five classes'),
  ahead: w('五类，超序时单列', 'five classes with ahead apart'),
  halves: w('已完成、推进中', 'done or under way'),
  pace: w('达到序时、未达序时', 'on pace or below'),
} as const;

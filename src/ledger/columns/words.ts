/** The closed vocabularies of the matrix; that of 状态 stands with its rules in `status/statuses.ts`. */
import { w } from '../../i18n/words';
import type { Rhythm } from '../../plan/types';
import type { Adjust, Hint, Light, Relation, RowKind } from '../types';
import { vocabulary } from './vocabulary';

/** 类型 */
export const KIND = vocabulary<RowKind>({
  count: w('数量', 'count'),
  level: w('水平', 'level'),
  change: w('增减', 'change'),
  frequency: w('频次', 'frequency'),
  deliverable: w('成果', 'deliverable'),
  event: w('活动', 'event'),
  task: w('工作', 'task'),
});

/** 关系 */
export const COMPARATOR = vocabulary<Relation>({
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
});

/** 周期 */
export const EVERY = vocabulary<Rhythm>({
  day: w('每日', 'daily'),
  week: w('每周', 'weekly'),
  month: w('每月', 'monthly'),
  quarter: w('每季度', 'quarterly'),
  'half-year': w('每半年', 'half-yearly'),
  term: w('每学期', 'termly'),
  year: w('每年', 'yearly'),
});

/** 调整 */
export const ADJUST = vocabulary<Adjust>({
  cancel: w('取消', 'cancelled'),
  postpone: w('延期', 'postponed'),
  retarget: w('调整目标', 'target changed'),
  drop: w('计划已无', 'dropped by the plan'),
});

/** The word in 完成时限 of work without an end. */
export const STANDING_WORD = vocabulary<'standing'>({ standing: w('长期推进', 'ongoing') });

/** 灯 */
export const LIGHT = vocabulary<Light>({
  blue: w('蓝', 'Blue'),
  green: w('绿', 'Green'),
  yellow: w('黄', 'Yellow'),
  red: w('红', 'Red'),
  grey: w('灰', 'Grey'),
});

/** 提示: why a figure that somebody reported is not scored. */
export const HINT = vocabulary<Hint>({
  kind: w('类型认不出，所填数字未计分', 'Kind unknown: the figure is not scored'),
  work: w('成果、活动、工作看自报进度，实际值未计分', 'Scored by self-report: the actual is not scored'),
  number: w('有量化目标的看实际值，自报进度未计分', 'Scored by the actual: the self-report is not scored'),
  relation: w('关系认不出，实际值未计分', 'Relation unknown: the actual is not scored'),
  direction: w('提高、下降只用于增减类，实际值未计分', 'Up and down are for changes: the actual is not scored'),
  target: w('目标值不是数字，实际值未计分', 'The target is no number: the actual is not scored'),
  upper: w('区间缺上限，实际值未计分', 'The range has no upper limit: the actual is not scored'),
  span: w('缺周期或起止时间，实际值未计分', 'No period or span: the actual is not scored'),
  base: w('按基期值算不出，实际值未计分', 'Not computable from the baseline: the actual is not scored'),
});

/** 设置, 进度口径: pace by whole months or by days. */
export const PACE_BY = vocabulary<'month' | 'day'>({
  month: w('按月', 'months'),
  day: w('按天', 'days'),
});

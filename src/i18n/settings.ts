/** Words of the sheet 设置. */
import { w } from './words';

export const SETTINGS_HEAD = {
  item: w('项目', 'Setting'),
  value: w('取值（可改）', 'Value: change here'),
  used: w('当前生效', 'In force'),
  note: w('说明', 'What it does'),
} as const;

/** Label and explanation of each setting; labels are what a reader looks for. */
export const SETTING_LINES = {
  asOf: {
    label: w('数据截至', 'Data as of'),
    note: w(
      '进度按这一天计算。默认随当天变化（=TODAY()）；写通报时请填数据截止的日期。',
      'Pace is measured on this day. By default it is today (=TODAY()); type a date when a report is written for a fixed day.',
    ),
  },
  planStart: {
    label: w('计划起始', 'Plan start'),
    note: w('“起始”留空的任务从这一天算起。', 'Rows without a start begin on this day.'),
  },
  periodStart: {
    label: w('本期起始', 'Period start'),
    note: w(
      '填报日期早于这一天或空白的任务计入“本期未报”；留空则不统计。',
      'Rows reported before this day, or never, count as not reported this period; leave blank to count none.',
    ),
  },
  paceBy: {
    label: w('序时口径', 'Pace counted by'),
    note: w(
      '按月：当月到最后一天才算满一个月；按天：按天数折算。',
      'months: a month counts from its last day on; days: by days elapsed.',
    ),
  },
  aheadPoints: {
    label: w('超序时（百分点）', 'Ahead from, points'),
    note: w('完成率高出序时进度这么多及以上，为“超序时”。', 'This many points above pace or more: Ahead.'),
  },
  slightPoints: {
    label: w('略滞后（百分点）', 'Slightly behind under, points'),
    note: w('低于序时进度但不足这么多，为“略滞后”。', 'Below pace by less than this: Slightly behind.'),
  },
  severePoints: {
    label: w('严重滞后（百分点）', 'Severely behind over, points'),
    note: w('低于序时进度超过这么多，为“严重滞后”。', 'Below pace by more than this: Severely behind.'),
  },
  approxTolerance: {
    label: w('“左右”容差', 'Tolerance of “about”'),
    note: w('“约”“左右”的目标，偏差在此比例以内即算完成。', 'A target of “about” is met within this share of it.'),
  },
} as const;

/** Words of the sheet 设置. */
import { w } from './words';

export const SETTINGS_HEAD = {
  item: w('项目', 'Setting'),
  value: w('取值（可改）', 'Value: change here'),
  used: w('当前生效', 'In force'),
  note: w('说明', 'What it does'),
  office: w('通报、督办和工作日（不影响指标计算）', 'Bulletins, letters and working days (no figure depends on them)'),
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
  office: {
    label: w('落款单位', 'Signed by'),
    note: w(
      '通报、督办单的落款；留空用计划的发文机关。',
      'Signs bulletins and letters; blank: the body that issued the plan.',
    ),
  },
  docCode: {
    label: w('机关代字', 'Document code'),
    note: w('发文字号里年份前面的字，如“教督”。', 'The letters before the year in document numbers.'),
  },
  remindDays: {
    label: w('到期提醒天数', 'Remind within, days'),
    note: w('距时限不足这么多天的任务列入提醒。', 'Rows due within this many days are listed for a reminder.'),
  },
  reminderReply: {
    label: w('提醒单反馈天数', 'Reply to a reminder, working days'),
    note: w('提醒单发出后的反馈期限，按工作日算。', 'Working days to answer a reminder.'),
  },
  supervisionReply: {
    label: w('督办单反馈天数', 'Reply to a supervision letter, working days'),
    note: w(
      '督办单的反馈期限，也是通报里报送整改措施的期限，按工作日算。',
      'Working days to answer a letter of supervision, and a bulletin.',
    ),
  },
  nudgeGrace: {
    label: w('催办宽限天数', 'Grace before a nudge, working days'),
    note: w(
      '超过反馈期限这么多个工作日仍无反馈，提示催办。',
      'A letter unanswered this long past its limit is followed up.',
    ),
  },
  talkPeriods: {
    label: w('约谈门槛（连续红灯期数）', 'Talk after red periods in a row'),
    note: w(
      '连续这么多期红灯且督办单已到期，提示约谈。',
      'So many red periods in a row and a letter past its limit: a talk is proposed.',
    ),
  },
  extensionsMost: {
    label: w('延期次数上限', 'Most extensions'),
    note: w('超过时提示，不阻止。', 'More are pointed out, not refused.'),
  },
  extensionAhead: {
    label: w('延期须提前天数', 'Extensions asked ahead, days'),
    note: w('申请延期距原时限不足这么多天时提示。', 'A later request is pointed out.'),
  },
  rankLeast: {
    label: w('参加排名最少任务数', 'Fewest rows to be ranked'),
    note: w(
      '牵头任务少于这么多的单位列在排名之后，不排名次。',
      'Departments that lead fewer rows stand below, unranked.',
    ),
  },
  listMost: {
    label: w('通报列举上限', 'Most rows listed in a bulletin'),
    note: w(
      '正文每类最多列举这么多项，其余见附件。',
      'A list in the text names no more; the rest stands in the annex.',
    ),
  },
  stretchShare: {
    label: w('分解加码提示', 'Overshoot of parts'),
    note: w('各单位分解数之和超过总数这么多时提示。', 'Parts that exceed the whole by more than this are pointed out.'),
  },
  grouping: {
    label: w('通报分类', 'Classes in a bulletin'),
    note: w(
      '总体情况按哪种分类写；数字同源，相加等于总数。',
      'How the bulletin sorts the rows; the numbers are the same and add up.',
    ),
  },
  shareDecimals: {
    label: w('通报百分比小数位', 'Decimals of shares in a bulletin'),
    note: w(
      '0、1或2位；各类之和总是100%，尾差计入最大的一类。',
      '0, 1 or 2; they always sum to 100 %, the largest takes the difference.',
    ),
  },
  latinFont: {
    label: w('公文西文字体', 'Latin type in letters'),
    note: w('数字和字母的字体。', 'Type of digits and Latin letters.'),
  },
  phrases: {
    label: w('套话', 'Set phrases'),
    note: w(
      '一行一句，写在通报“下一步工作要求”末尾，核对稿里标明；留空不用。',
      'One a line, put at the end of a bulletin’s next steps and marked in the check copy; blank: none.',
    ),
  },
  holidays: {
    label: w('节假日', 'Days off'),
    note: w(
      '法定放假的日子，如“2026-10-01—2026-10-08、2026-01-01”；留空只除去周六、周日。',
      'Public holidays, such as 2026-10-01—2026-10-08、2026-01-01; blank: only weekends are off.',
    ),
  },
  makeUpDays: {
    label: w('补班', 'Make-up days'),
    note: w('周末上班的日子，写法同上。', 'Weekend days that are worked, written in the same way.'),
  },
} as const;

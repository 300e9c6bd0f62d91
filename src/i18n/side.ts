/** Words of the side tables: sheets that are made when they are first used. Column names: no `#`, `'`, brackets or half-width parentheses. */
import { w } from './words';

/** 期次: one line for each period that was closed. */
export const PERIOD_COLUMNS = {
  period: w('期次', 'Period'),
  asOf: w('数据截至', 'Data as of'),
  rows: w('在册指标行', 'Rows in force'),
  done: w('已完成', 'Done'),
  onPace: w('正常推进', 'On track'),
  behind: w('滞后', 'Behind'),
  overdue: w('已逾期', 'Overdue'),
  other: w('其他', 'Other'),
  rate: w('平均完成率', 'Mean completion'),
  pace: w('平均序时', 'Mean pace'),
  issue: w('期号', 'Issue no.'),
  remark: w('备注', 'Remarks'),
} as const;

export const SIDE_SHEETS = {
  periods: w('期次', 'Periods'),
  requests: w('申请核定', 'Requests'),
  notices: w('督办台账', 'Letters'),
} as const;

export const SIDE_TABLE_NAMES = {
  periods: w('期次表', 'PeriodLog'),
  requests: w('申请表', 'RequestLog'),
  notices: w('督办表', 'LetterLog'),
} as const;

export const SIDE_NOTES = {
  requests: w(
    '销号、延期、调整目标、取消、恢复的申请和核定。办公室填核定结果、核定值、核定日期和依据，再按“核定生效”写进责任矩阵；结果一列自动得出。',
    'What departments ask for and what the office decides. Enter decision, value, date and basis, then apply: the matrix follows. The outcome is worked out.',
  ),
  notices: w(
    '发出的提醒单、督办单、约谈通知、催办单。签收、反馈、办结情况由办公室填写；结果和逾期天数自动得出。单号不重复使用。',
    'Letters that went out. Receipt, answer and ending are recorded by the office; outcome and days late are worked out. A number is never used twice.',
  ),
  periods: w(
    '每次“定期”登记一行：当期的总数和平均值。期号、备注可改；其余各列由“定期”登记，供趋势图和通报比较。',
    'A line for each period that was closed: its totals and means. Issue number and remarks are yours; the rest is what the trend and the bulletin compare by.',
  ),
} as const;

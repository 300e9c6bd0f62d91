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
} as const;

export const SIDE_TABLE_NAMES = {
  periods: w('期次表', 'PeriodLog'),
} as const;

export const SIDE_NOTES = {
  periods: w(
    '每次“定期”登记一行：当期的总数和平均值。期号、备注可改，其余各列供趋势图和通报比较使用，请勿改动。',
    'A line for each period that was closed: its totals and means. Issue number and remarks are yours; the rest is what the trend and the bulletin compare by.',
  ),
} as const;

/** Words of the sheet 更新记录. */
import { w } from './words';

export const CHANGE_COLUMNS = {
  on: w('时间', 'Time'),
  who: w('操作人', 'Who'),
  no: w('编号', 'No.'),
  column: w('栏目', 'Column'),
  before: w('原值', 'Old value'),
  after: w('新值', 'New value'),
  source: w('来源', 'Source'),
} as const;

export const CHANGE_NOTE = w(
  '加载项写入或合并时自动登记；直接在表中改动的内容，下次扫描时登记，操作人记为“未知”。',
  'Written when the add-in writes or merges; what was typed straight into the sheet is logged at the next scan, by an unknown hand.',
);

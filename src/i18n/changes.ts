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
  '加载项写入或合并时自动登记；任务窗格开着时，表中的改动随改随记，其余的下次核对时补登，操作人记为“未知”。',
  'Written when the add-in writes or merges, and while its pane is open as the sheet is edited; other changes are logged at the next check, by an unknown hand.',
);

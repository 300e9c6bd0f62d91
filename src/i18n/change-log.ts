/** Words in lines of 更新记录. */
import { w } from './words';

export const LOG_WORDS = {
  unknown: w('未知', 'unknown'),
  rowAdded: w('（新增一行）', '(row added)'),
  rowRemoved: w('（删除一行）', '(row removed)'),
} as const;

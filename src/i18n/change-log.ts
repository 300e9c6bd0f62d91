/** Words in lines of 更新记录. */
import type { Words } from './sheets';

const w = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

export const LOG_WORDS = {
  unknown: w('未知', 'unknown'),
  rowAdded: w('（新增一行）', '(row added)'),
  rowRemoved: w('（删除一行）', '(row removed)'),
} as const;

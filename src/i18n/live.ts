/** Words that keeping the matrix alive puts into 更新记录. */
import { w } from './words';

export const LIVE_WORDS = {
  /** Who, where no name is set. */
  here: w('本机', 'this computer'),
  typed: w('表中填写', 'typed in the sheet'),
  unchanged: w('表中填写“无变化”', 'typed "no change"'),
  scan: w('扫描', 'scan'),
  answer: w('核对后改写', 'answered in the pane'),
  form: w('填报页', 'fill page'),
  period: w('新一期', 'new period'),
  plan: w('写入计划', 'plan written'),
} as const;

/** What was typed, where a normal form has taken its place. */
export const typedAs = (words: string) => w(`表中填写，原文“${words}”`, `typed in the sheet as "${words}"`);

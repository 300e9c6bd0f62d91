/** What the page itself says. */
import type { Lang } from '../../src/i18n/lang';

export const PAGE = {
  title: { 'zh-CN': '目标表工作台', en: 'Mubiao workbench' },
  what: { 'zh-CN': '开发和试用工具，不是 Excel', en: 'For development and trial, not Excel' },
  open: { 'zh-CN': '打开 .xlsx', en: 'Open .xlsx' },
  save: { 'zh-CN': '保存 .xlsx', en: 'Save .xlsx' },
  other: { 'zh-CN': 'English', en: '中文' },
  grid: { 'zh-CN': '表格', en: 'Grid' },
  pane: { 'zh-CN': '目标表任务窗格', en: 'Mubiao task pane' },
  limits: {
    'zh-CN': '不画：打印版式、列的折叠按钮、筛选按钮、超链接、输入提示、警告式的数据校验。以保存的文件为准。',
    en: 'Not drawn: print layout, outline and filter buttons, links, input prompts, warnings of data validation. The saved file is what counts.',
  },
  protected: { 'zh-CN': '工作表受保护', en: 'Sheet is protected' },
  locked: {
    'zh-CN': '没有改：这张工作表受保护，这里的单元格是锁定的。要改，先取消工作表保护。',
    en: 'Nothing was changed: the sheet is protected and these cells are locked. To change them, unprotect the sheet first.',
  },
  structure: {
    'zh-CN': '没有改：这里的行或列不能插入或删除，例如表格的标题行。',
    en: 'Nothing was changed: these rows or columns cannot be inserted or deleted, such as the header row of a table.',
  },
  invalid: {
    'zh-CN': (reason: string) => `没有改：${reason}`,
    en: (reason: string) => `Nothing was changed: ${reason}`,
  },
  invalidPlain: {
    'zh-CN': '这个单元格不接受这样的内容。',
    en: 'this cell does not take such a value.',
  },
  working: { 'zh-CN': '正在处理…', en: 'Working…' },
  saved: { 'zh-CN': (name: string) => `已保存：${name}`, en: (name: string) => `Saved: ${name}` },
  opened: { 'zh-CN': (name: string) => `已打开：${name}`, en: (name: string) => `Opened: ${name}` },
  failed: {
    'zh-CN': (reason: string) => `没有做成：${reason}`,
    en: (reason: string) => `That did not work: ${reason}`,
  },
  noSheets: {
    'zh-CN': '这个文件里没有目标表的责任矩阵或填报表。',
    en: 'the file holds no matrix or report form of Mubiao.',
  },
  noPane: {
    'zh-CN': '任务窗格还没有打开，稍等再试。',
    en: 'The task pane has not opened yet; wait a moment and try again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, unknown>>>>;

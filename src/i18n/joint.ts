import type { Lang } from './lang';

/** What stands between names in the words of the pane. Cells hold 、 in both languages. */
export const JOINT: Readonly<Record<Lang, string>> = { 'zh-CN': '、', en: '; ' };

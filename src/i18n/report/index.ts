import type { Lang } from '../lang';
import { EN } from './en';
import { ZH } from './zh';

export type ReportWords = typeof ZH;

/** Words and sentences of bulletins. */
export const REPORT: Readonly<Record<Lang, ReportWords>> = { 'zh-CN': ZH, en: EN };

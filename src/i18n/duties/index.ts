import type { Lang } from '../lang';
import { en } from './en';
import { zh, type DutyTexts } from './zh';

export type { DutyTexts } from './zh';

/** The words of letters and requests on pages, in both languages. */
export const DUTY_TEXTS: Readonly<Record<Lang, DutyTexts>> = { 'zh-CN': zh, en };

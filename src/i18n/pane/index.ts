import type { Lang } from '../lang';
import { frame as frameEn } from './en/frame';
import { notices as noticesEn } from './en/notices';
import { plan as planEn } from './en/plan';
import { settings as settingsEn } from './en/settings';
import { start as startEn } from './en/start';
import type { PaneTexts } from './types';
import { frame } from './zh/frame';
import { notices } from './zh/notices';
import { plan } from './zh/plan';
import { settings } from './zh/settings';
import { start } from './zh/start';

export type { PaneTexts } from './types';

/** The words of the task pane in both languages. */
export const PANE_TEXTS: Readonly<Record<Lang, PaneTexts>> = {
  'zh-CN': { frame, notices, plan, settings, start },
  en: { frame: frameEn, notices: noticesEn, plan: planEn, settings: settingsEn, start: startEn },
};

/** The pane's language for a language tag such as Office or a browser reports: any Chinese → zh-CN, else en. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');

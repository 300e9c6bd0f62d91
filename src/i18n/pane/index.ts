import type { Lang } from '../lang';
import { facts as factsEn } from './en/facts';
import { frame as frameEn } from './en/frame';
import { live as liveEn } from './en/live';
import { notices as noticesEn } from './en/notices';
import { plan as planEn } from './en/plan';
import { review as reviewEn } from './en/review';
import { settings as settingsEn } from './en/settings';
import { source as sourceEn } from './en/source';
import { start as startEn } from './en/start';
import { inForce as inForceEn } from './en/in-force';
import { tree as treeEn } from './en/tree';
import { fill as fillEn } from './en/fill';
import { overview as overviewEn } from './en/overview';
import { workbook as workbookEn } from './en/workbook';
import { write as writeEn } from './en/write';
import type { PaneTexts } from './types';
import { facts } from './zh/facts';
import { frame } from './zh/frame';
import { live } from './zh/live';
import { notices } from './zh/notices';
import { plan } from './zh/plan';
import { review } from './zh/review';
import { settings } from './zh/settings';
import { source } from './zh/source';
import { start } from './zh/start';
import { inForce } from './zh/in-force';
import { tree } from './zh/tree';
import { fill } from './zh/fill';
import { overview } from './zh/overview';
import { workbook } from './zh/workbook';
import { write } from './zh/write';

export type { PaneTexts } from './types';

/** The words of the task pane in both languages. */
export const PANE_TEXTS: Readonly<Record<Lang, PaneTexts>> = {
  'zh-CN': {
    facts,
    review,
    fill,
    overview,
    workbook,
    write,
    frame,
    live,
    notices,
    plan,
    settings,
    source,
    start,
    tree,
    inForce,
  },
  en: {
    facts: factsEn,
    review: reviewEn,
    fill: fillEn,
    overview: overviewEn,
    workbook: workbookEn,
    write: writeEn,
    frame: frameEn,
    live: liveEn,
    notices: noticesEn,
    plan: planEn,
    settings: settingsEn,
    source: sourceEn,
    start: startEn,
    tree: treeEn,
    inForce: inForceEn,
  },
};

/** The pane's language for a language tag such as Office or a browser reports: any Chinese → zh-CN, else en. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');

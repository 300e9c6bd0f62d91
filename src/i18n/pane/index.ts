import type { Lang } from '../lang';
import { texts as en } from './en';
import type { PaneTexts } from './types';
import { texts as zh } from './zh';

export type { PaneTexts } from './types';

/** The words of the task pane in both languages; the pane itself loads the one that it needs. */
export const PANE_TEXTS: Readonly<Record<Lang, PaneTexts>> = { 'zh-CN': zh, en };

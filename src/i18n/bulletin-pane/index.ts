import type { Lang } from '../lang';
import { en } from './en';
import { zh, type BulletinTexts } from './zh';

export type { BulletinTexts } from './zh';

/** The words of the pane's page for bulletins, in both languages. */
export const BULLETIN_TEXTS: Readonly<Record<Lang, BulletinTexts>> = { 'zh-CN': zh, en };

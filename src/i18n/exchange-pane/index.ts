import type { Lang } from '../lang';
import { en } from './en';
import { zh, type ExchangeTexts } from './zh';

export type { ExchangeTexts } from './zh';

/** The words of the pane's page for sending out and taking back, in both languages. */
export const EXCHANGE_TEXTS: Readonly<Record<Lang, ExchangeTexts>> = { 'zh-CN': zh, en };

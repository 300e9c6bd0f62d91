import type { Lang } from './lang';

/** A text in every language. */
export type Words = Readonly<Record<Lang, string>>;

/** Puts a text together: 中文, English. */
export const w = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

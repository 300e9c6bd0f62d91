import type { Lang } from '../lang';
import { en } from './en';
import { zh, type FilesTexts } from './zh';

export type { FilesTexts } from './zh';

/** The words of the files page in both languages. */
export const FILES_TEXTS: Readonly<Record<Lang, FilesTexts>> = { 'zh-CN': zh, en };

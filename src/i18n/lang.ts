/** The two languages of sheets, pane and messages. */
export type Lang = 'zh-CN' | 'en';

export const LANGS: readonly Lang[] = ['zh-CN', 'en'];

/** The language for a language tag such as Office or a browser reports: any Chinese → zh-CN, else en. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');

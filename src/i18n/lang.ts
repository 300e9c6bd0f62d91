/** The languages of sheets, pane and messages. */
export const LANGS = ['zh-CN', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The language for a language tag such as Office or a browser reports: any Chinese → zh-CN, else en. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');

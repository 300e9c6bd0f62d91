import type { Lang } from '../../../i18n/lang';

/** A list of departments to fill in, as a table that every spreadsheet program opens. */
export const TEMPLATES: Readonly<Record<Lang, string>> = {
  'zh-CN': [
    '名称,别名,联系人,职责关键词',
    '市教育局,教育局、教体局,张某,学校、教师、招生',
    '市财政局,财政局,,预算、资金',
    '',
  ].join('\r\n'),
  en: [
    'name,aliases,contact,duty keywords',
    'Buildings and Energy,Buildings; Energy,,energy; roofs; solar panels',
    'Finance Office,Finance,,budget; funding',
    '',
  ].join('\r\n'),
};

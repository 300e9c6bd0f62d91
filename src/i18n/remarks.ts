/** Words that the program itself writes into 备注. */
import type { Lang } from './lang';

/** Says whom the duty keywords point to; the owner cells stay blank until somebody confirms. */
export const suggestionRemark = (lang: Lang, leads: readonly string[], supports: readonly string[]): string => {
  const also =
    supports.length === 0 ? '' : lang === 'en' ? `, support ${supports.join(', ')}` : `，配合：${supports.join('、')}`;
  return lang === 'en'
    ? `Suggested, not confirmed: lead ${leads.join(', ')}${also}`
    : `建议（待确认）牵头：${leads.join('、')}${also}`;
};

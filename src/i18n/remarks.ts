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

/** The same words again, of any names; anything added inside them makes them somebody's own. */
const SUGGESTION =
  /^(?:建议（待确认）牵头：[^，。；：\s]+(?:，配合：[^，。；：\s]+)?|Suggested, not confirmed: lead [^;:.()]+)$/;

/** 备注 without a suggestion that was settled; null where nothing else stood there. What people wrote stays as it is. */
export function withoutSuggestion(remark: string): string | null {
  const parts = remark.split('；');
  const rest = parts.filter(part => !SUGGESTION.test(part));
  if (rest.length === parts.length) return remark;
  return rest.join('；') || null;
}

/** 重点任务 on paper: a task that is its own measure does not stand twice in full in a line; the narrow column would set its height. */
import type { Lang } from '../../i18n/lang';

/** Characters of the name that stand before the sentence that says it all. */
const SHOWN: Readonly<Record<Lang, number>> = { 'zh-CN': 20, en: 40 };

/** The name, or its beginning where 具体举措 begins with it. */
export function itemShown({ item, measure }: { readonly item: string; readonly measure: string }, lang: Lang): string {
  const most = SHOWN[lang];
  return item.length > most && measure.startsWith(item) ? `${item.slice(0, most)}…` : item;
}

/** The same as a formula. @param item, measure what stands in the cells, as formulas */
export const itemFormula = (item: string, measure: string, lang: Lang): string =>
  `IF(AND(LEN(${item})>${SHOWN[lang]},EXACT(LEFT(${measure},LEN(${item})),${item})),LEFT(${item},${SHOWN[lang]})&"…",${item}&"")`;

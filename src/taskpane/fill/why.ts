import type { Lang } from '../../i18n/lang';
import { fillBlanks } from '../../i18n/fill';
import type { PaneTexts } from '../../i18n/pane';
import { STATUS_WORDS, type StatusWords } from '../../i18n/statuses';
import type { Computed } from '../../ledger/types';

function gapWords(gap: number, words: PaneTexts['fill']['gap'], locale: string): string {
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.abs(gap));
  return gap > 0 ? words.ahead(points) : gap < 0 ? words.behind(points) : words.level;
}

/** Why the status rule says what it says, in a sentence. */
export function why(computed: Computed, texts: PaneTexts['fill'], lang: Lang, locale: string): string {
  const { gap, pace, daysLeft, status } = computed;
  const words: StatusWords['why'] = STATUS_WORDS[status].why;
  if (!('paced' in words)) return fillBlanks(words[lang], { days: texts.days(-(daysLeft ?? 0)) });
  if (gap === null) return STATUS_WORDS.underway.why[lang];
  return fillBlanks((pace === null ? words.held : words.paced)[lang], { gap: gapWords(gap, texts.gap, locale) });
}

import type { PaneTexts } from '../../i18n/pane';
import type { Computed } from '../../ledger/types';

function gapWords(gap: number, words: PaneTexts['fill']['why'], locale: string): string {
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.abs(gap));
  return gap > 0 ? words.ahead(points) : gap < 0 ? words.behind(points) : words.level;
}

/** Why the status rule says what it says, in a sentence. */
export function why(computed: Computed, texts: PaneTexts['fill'], locale: string): string {
  const words = texts.why;
  switch (computed.status) {
    case 'overdue':
      return words.overdue(computed.daysLeft === null ? 0 : -computed.daysLeft);
    case 'struck':
    case 'cancelled':
    case 'dropped':
    case 'check':
    case 'standing':
    case 'done':
    case 'unreported':
    case 'notStarted':
    case 'underway':
      return words[computed.status];
    default: {
      if (computed.gap === null) return words.underway;
      const say = gapWords(computed.gap, words, locale);
      return computed.pace === null ? words.held(say) : words.gap(say);
    }
  }
}

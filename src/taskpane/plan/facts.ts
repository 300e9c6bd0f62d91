/** What a chip says about a fact. */
import type { Lang } from '../../i18n/lang';
import { wordGap } from '../../i18n/marks';
import { relationOf } from '../../ledger/columns/relation';
import { COMPARATOR, EVERY } from '../../ledger/columns/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { sayIso } from '../../ledger/dates/said';
import type { Deadline, Target } from '../../plan/types';

/** 品牌示范学校 不少于 15 个 / brand schools at least 15. */
export function targetWords(target: Target, lang: Lang, locale: string): string {
  const { value, upper, unit } = target.printed;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const amount = upper === undefined ? number.format(value) : `${number.format(value)}–${number.format(upper)}`;
  const relation = /^(=|range)$/.test(target.comparator) ? '' : wordOf(COMPARATOR, relationOf(target), lang);
  const every = target.every ? wordOf(EVERY, target.every, lang) : '';
  const size = `${amount}${wordGap(unit, lang)}${unit}`;
  // “stops at least 240 stops”: the unit says it.
  const indicator = target.indicator.toLowerCase() === unit.toLowerCase() ? '' : target.indicator;
  return [indicator, every, relation, size].filter(Boolean).join(' ');
}

/** 2024-06-30 or 30 Jun 2024, a rhythm, 长期推进, or the words of the text. */
export function deadlineWords(deadline: Deadline, standing: string, lang: Lang): string {
  if (deadline.standing) return standing;
  const date = sayIso(deadline.date ?? '', lang);
  const every = deadline.every ? wordOf(EVERY, deadline.every, lang) : '';
  return [every, date].filter(Boolean).join(' · ') || deadline.quote;
}

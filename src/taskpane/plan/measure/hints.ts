import type { PaneTexts } from '../../../i18n/pane';
import type { Deadline, Plan } from '../../../plan/types';

/**
 * Where the due date of a measure comes from: the words of the text, the plan's year, or nowhere.
 * @param undated whether the measure has none, not even by the plan's year
 */
export function dueHint(deadlines: readonly Deadline[], undated: boolean, words: PaneTexts['plan']['edit']): string {
  const quotes = [...new Set(deadlines.map(({ quote }) => quote).filter(quote => quote !== ''))];
  if (quotes.length > 0) return words.quoted(quotes.join(' · '));
  if (deadlines.length > 0) return '';
  return undated ? words.dueNone : words.dueDefault;
}

/** The day that the plan's year gives to a measure without one, YYYY-MM-DD. */
export const dueByYear = ({ period, year }: Pick<Plan, 'period' | 'year'>): string =>
  period?.end ?? `${year ?? ''}-12-31`;

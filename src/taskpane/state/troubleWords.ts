import type { PaneTexts } from '../../i18n/pane';
import type { BookError } from '../ports';

/** What Excel refused, why, and what to do, in words. */
export function troubleWords({ trouble, message }: BookError, words: PaneTexts['write']['failed']): string {
  if (trouble === 'renamed') return words.renamed(message);
  return trouble === 'other' || trouble === 'stopped' ? words.other(message) : words[trouble];
}

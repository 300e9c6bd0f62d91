import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import { LOST_WORK } from '../../i18n/worker';
import type { TextProblem } from '../state/problem';
import { megabytesIn } from '../text/format';

/** What went wrong with a text, and what to do. */
export function problemWords(
  problem: TextProblem,
  words: PaneTexts['plan']['problems'],
  lang: Lang,
  locale: string,
): string {
  switch (problem.type) {
    case 'tooBig':
      return words.tooBig(megabytesIn(problem.bytes, locale));
    case 'said':
      return problem.message;
    case 'unloaded':
      return words.unloaded[problem.left];
    case 'lost':
      return LOST_WORK[problem.why][lang];
    case 'parser':
      return words.parser(problem.message);
    default:
      return words[problem.type];
  }
}

import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import { LOST_WORK } from '../../i18n/worker';
import { usePane } from '../state/context';
import type { TextProblem } from '../state/problem';
import { megabytes } from '../text/format';
import { DismissButton } from './DismissButton';

function wordsOf(problem: TextProblem, words: PaneTexts['plan']['problems'], lang: Lang, locale: string): string {
  switch (problem.type) {
    case 'tooBig':
      return words.tooBig(megabytes(problem.bytes, locale));
    case 'said':
      return problem.message;
    case 'lost':
      return LOST_WORK[problem.why][lang];
    case 'parser':
    case 'file':
      return words[problem.type](problem.message);
    default:
      return words[problem.type];
  }
}

/** What went wrong with the last text, and what to do. */
export function ProblemBar() {
  const { texts, work, dispatch, lang, locale } = usePane();
  if (!work.problem) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{wordsOf(work.problem, texts.plan.problems, lang, locale)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onPress={() => dispatch({ type: 'dismiss' })} />} />
    </MessageBar>
  );
}

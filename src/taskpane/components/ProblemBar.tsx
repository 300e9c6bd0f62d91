import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { PaneTexts } from '../../i18n/pane';
import { usePane } from '../state/context';
import type { Problem } from '../state/work';
import { megabytes } from '../text/format';

function wordsOf(problem: Problem, words: PaneTexts['plan']['problems'], locale: string): string {
  switch (problem.type) {
    case 'tooBig':
      return words.tooBig(megabytes(problem.bytes, locale));
    case 'said':
      return problem.message;
    case 'parser':
    case 'file':
      return words[problem.type](problem.message);
    default:
      return words[problem.type];
  }
}

/** What went wrong with the last text, and what to do. */
export function ProblemBar() {
  const { texts, work, dispatch, locale } = usePane();
  if (!work.problem) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{wordsOf(work.problem, texts.plan.problems, locale)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={texts.frame.dismiss}
            icon={<DismissRegular />}
            onClick={() => dispatch({ type: 'dismiss' })}
          />
        }
      />
    </MessageBar>
  );
}

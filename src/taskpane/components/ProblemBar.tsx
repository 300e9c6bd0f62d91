import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { DismissButton } from './DismissButton';
import { problemWords } from './problem-words';

/** What went wrong with the last text, and what to do. */
export function ProblemBar() {
  const { texts, work, dispatch, lang, locale } = usePane();
  if (!work.problem) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{problemWords(work.problem, texts.plan.problems, lang, locale)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onPress={() => dispatch({ type: 'dismiss' })} />}>
        {work.problem.type === 'unloaded' && (
          <Button size="small" onClick={() => location.reload()}>
            {texts.frame.crashed.reload}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

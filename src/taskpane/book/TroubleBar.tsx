import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePane } from '../state/context';
import type { BookError } from '../ports';
import { troubleWords } from '../state/troubleWords';

/** What Excel refused, why, and what to do. */
export function TroubleBar({ error, onRetry }: { readonly error: BookError; readonly onRetry?: () => void }) {
  const { texts } = usePane();
  const words = texts.write.failed;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" style={{ flexShrink: 0 }}>
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {troubleWords(error, words)}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {texts.frame.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

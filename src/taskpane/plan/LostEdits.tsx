import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { STRUCTURE_TEXTS } from '../../i18n/structure';
import { MARKS } from '../../i18n/marks';
import { usePane } from '../state/context';
import { DismissButton } from '../components/DismissButton';

/** Edits that found no place when the structure was corrected or the text edited, each with its words; the act can be taken back. */
export function LostEdits() {
  const { lang, work, dispatch } = usePane();
  const words = STRUCTURE_TEXTS[lang].lost;
  if (!work.draft || work.lost.length === 0) return null;
  const { operations, at } = work.draft.history;
  const last = operations[at - 1]?.type;
  const isText = last === 'reword';
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive" style={{ flexShrink: 0 }}>
      <MessageBarBody>
        {(isText ? words.edited : words.title)(work.lost.length)}
        <ul style={{ margin: 0, paddingLeft: 16, maxHeight: '8em', overflowY: 'auto' }}>
          {work.lost.map(({ measure, what }, i) => (
            <li key={i} style={{ overflowWrap: 'anywhere' }}>
              {words.what[what]}
              {MARKS[lang].colon}
              {measure}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onPress={() => dispatch({ type: 'seenLost' })} />}>
        {(isText || last === 'structure') && (
          <Button size="small" onClick={() => dispatch({ type: 'undo' })}>
            {isText ? words.undoEdit : words.back}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

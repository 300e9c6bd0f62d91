import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { usePane } from '../app/context';
import { HiddenHeading } from '../components/HiddenHeading';
import { TextBox } from '../components/TextBox';
import { FileDrop } from '../start/FileDrop';
import { KeptDraftCard } from '../start/KeptDraftCard';
import { pastedText } from '../text/clipboard';
import { ProblemBar } from './ProblemBar';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  field: { flex: 1, minHeight: 0, gridTemplateRows: 'auto 1fr auto' },
  box: { height: '100%', minHeight: '120px', resize: 'none' },
});

/**
 * Takes a pasted plan. The text box is left to the browser (nothing redraws it while an input method composes), and a paste
 * does not go through it at all: five megabytes in a text box would block the pane.
 * @param replaces the page is about another plan in place of the draft, and has its own title
 */
export function PasteArea({ replaces = false }: { readonly replaces?: boolean }) {
  const { texts, read } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const words = texts.plan;

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    const text = pastedText(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    const typed = box.current?.value ?? '';
    if (typed.trim() !== '' || text.trim() === '') return;
    event.preventDefault();
    void read.text(text, '');
  };
  const readTyped = () => void read.text(box.current?.value ?? '', '');
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) readTyped();
  };
  return (
    <FileDrop className={styles.page}>
      {replaces ? <Text>{words.replaceKeeps}</Text> : <HiddenHeading>{texts.start.paste}</HiddenHeading>}
      <KeptDraftCard />
      <ProblemBar />
      <Field className={styles.field} label={words.pasteLabel} hint={words.pasteHint}>
        <TextBox className={styles.box} ref={box} onPaste={paste} onKeyDown={key} />
      </Field>
      <Button appearance="primary" onClick={readTyped}>
        {words.readNow}
      </Button>
    </FileDrop>
  );
}

import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { usePane } from '../app/context';
import { HiddenHeading } from '../components/HiddenHeading';
import { TextBox } from '../components/TextBox';
import { FileDrop } from '../start/FileDrop';
import { KeptDraftCard } from '../start/KeptDraftCard';
import type { GivenText } from '../../input/given';
import { asTyped, givenPaste } from '../../input/paste';
import { ProblemBar } from './ProblemBar';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  field: { flex: 1, minHeight: 0, gridTemplateRows: 'auto 1fr auto' },
  box: { height: '100%', minHeight: '120px', resize: 'none' },
});

/** So many characters a text box holds without blocking the pane; what is more is read at once. */
const MOST_TYPED = 200_000;

/** Puts a text where the caret is, as typing does, so that the browser can undo it. */
function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  const done = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
  if (!done) box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
}

/**
 * Takes a pasted plan. The text box is left to the browser (nothing redraws it while an input method composes), and a paste
 * does not go through it at all: five megabytes in a text box would block the pane.
 * @param replaces the page is about another plan in place of the draft, and has its own title
 */
export function PasteArea({ replaces = false }: { readonly replaces?: boolean }) {
  const { texts, read, dispatch } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const words = texts.plan;

  /** What was pasted to words that stood in the box already. */
  const pieces = useRef<GivenText[]>([]);

  const readTyped = () => void read.text(asTyped(box.current?.value ?? '', pieces.current), '');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    const given = givenPaste(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    if (given.text.trim() === '') {
      const [file] = clipboardData.files;
      if (!file) return;
      event.preventDefault();
      if (file.type.startsWith('image/'))
        dispatch({ type: 'failed', id: null, problem: { type: 'said', message: words.problems.onlyPicture } });
      else void read.file(file);
      return;
    }
    event.preventDefault();
    const typed = box.current;
    if (!typed || typed.value.trim() === '') return void read.text(given, '');
    pieces.current.push(given);
    insert(typed, given.text);
    if (typed.value.length > MOST_TYPED) readTyped();
  };
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

import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { usePane } from '../state/context';
import { HiddenHeading } from '../components/HiddenHeading';
import { TextBox } from '../components/TextBox';
import { FileDrop } from '../start/FileDrop';
import { KeptDraftCard } from '../start/KeptDraftCard';
import { plainly, type GivenText } from '../../input/given';
import { asTyped } from '../../input/pieces';
import { ProblemBar } from '../components/ProblemBar';
import { MOST_TYPED } from '../state/reading';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  field: { flex: 1, minHeight: 0, gridTemplateRows: 'auto 1fr auto' },
  box: { height: '100%', minHeight: '120px', resize: 'none' },
});

/** Puts a text where the caret is, as typing does, so that the browser can undo it. */
function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  const done = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
  if (!done) box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
}

/** What a paste means; the reader of markup is loaded with the first that has any. */
async function meant(plain: string, html: string): Promise<GivenText> {
  try {
    const { givenPaste } = await import(/* webpackChunkName: "paste" */ '../../input/paste');
    return givenPaste(plain, html);
  } catch {
    // The program cannot be loaded now: the text alone is better than nothing.
    return { ...plainly(plain), unread: [{ why: 'markup', count: 1, quotes: [] }] };
  }
}

/**
 * Takes a pasted plan. The text box is left to the browser (nothing redraws it while an input method composes), and a paste
 * does not go through it at all: five megabytes in a text box would block the pane.
 * @param replaces the page is about another plan in place of the draft, and has its own title
 */
export function PasteArea({ replaces = false }: { readonly replaces?: boolean }) {
  const { texts, read, dispatch, ports } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const words = texts.plan;

  /** What could not be read before, as when a piece of the program did not come. */
  const [left] = useState(() => ports.unread.load());

  /** What was pasted to words that stood in the box already. */
  const pieces = useRef<GivenText[]>(left ? [left] : []);

  const readTyped = () => void read.text(asTyped(box.current?.value ?? '', pieces.current), '');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    // All of it is taken now: the clipboard is shut once the event is over.
    const [plain, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    const [file] = clipboardData.files;
    if (plain.trim() === '' && html.trim() === '' && !file) return;
    event.preventDefault();
    const take = (given: GivenText): void => {
      const typed = box.current;
      if (given.text.trim() !== '') return typed ? put(typed, given) : undefined;
      if (file && !file.type.startsWith('image/')) return void read.file(file);
      const message = file ? words.problems.onlyPicture : words.problems.empty;
      dispatch({ type: 'failed', id: null, problem: { type: 'said', message } });
    };
    if (html.trim() === '') take(plainly(plain));
    else void meant(plain, html).then(take);
  };
  const put = (typed: HTMLTextAreaElement, given: GivenText) => {
    // What is there still as it was left would stand twice in the text.
    if (typed.value.trim() === '' || typed.value === left?.text) return void read.text(given, '');
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
      {left && <Text role="status">{words.stillHere}</Text>}
      <Field className={styles.field} label={words.pasteLabel} hint={words.pasteHint}>
        <TextBox className={styles.box} ref={box} defaultValue={left?.text} onPaste={paste} onKeyDown={key} />
      </Field>
      <Button appearance="primary" onClick={readTyped}>
        {words.readNow}
      </Button>
    </FileDrop>
  );
}

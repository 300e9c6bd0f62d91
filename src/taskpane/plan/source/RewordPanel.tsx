import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { deltaOf } from '../../../ledger/reword/delta';
import type { Delta } from '../../../plan/draft';
import type { Span } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useKept } from '../../components/kept';
import { ConfirmBar } from '../../components/ConfirmBar';
import { PanelHead } from '../../components/PanelHead';
import { ProblemBar } from '../../components/ProblemBar';
import { TextBox } from '../../components/TextBox';
import { useToast } from '../../components/Toast';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  field: { flex: 1, minHeight: 0, gridTemplateRows: 'auto 1fr auto' },
  box: { height: '100%', minHeight: '120px', resize: 'none' },
});

/** UTF-16 units that a text box holds without blocking the pane; of a longer text pieces are edited. */
export const MOST_EDITED = 200_000;

/** What of the text is to be edited. */
export interface RewordRequest {
  readonly at: Span;
  /** Of how many pieces it is; null: the whole text. */
  readonly pieces: number | null;
  /** Where the cursor stands first. */
  readonly caret: number;
}

interface Props {
  readonly source: string;
  readonly request: RewordRequest;
  readonly onReword: (delta: Delta) => void;
  readonly onBack: () => void;
}

/** The words of the paste, to be edited as they stand, and read again. What was typed is not dropped without being asked about. */
export function RewordPanel({ source, request, onReword, onBack }: Props) {
  const { texts, work } = usePane();
  const styles = useStyles();
  const say = useToast();
  const words = texts.source.reword;
  const box = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(false);
  const [asking, setAsking] = useState(false);
  const { at, pieces, caret } = request;
  const [base] = useState(source);
  const was = base.slice(at.start, at.end);
  const typed = () => (box.current?.value ?? was).replace(/\r\n?/g, '\n');
  // Gone to another page of the pane and come back: what was typed is there again.
  const [kept, keep] = useKept(`reword ${at.start} ${was}`, was);
  const [begins] = useState(kept);
  // A text box holds no carriage returns: they are no edit of anybody's.
  const isSame = () => typed() === was.replace(/\r\n?/g, '\n');
  useEffect(() => {
    const typed = box.current;
    if (!typed) return;
    const share = (caret - at.start) / Math.max(1, at.end - at.start);
    typed.focus();
    typed.setSelectionRange(caret - at.start, caret - at.start);
    typed.scrollTop = Math.max(0, share * typed.scrollHeight - typed.clientHeight / 3);
    // Once: what is typed moves the cursor afterwards.
  }, []);
  const leaveWithout = () => {
    keep(was);
    onBack();
  };
  const again = () => {
    if (isSame()) {
      say(words.same, false);
      return leaveWithout();
    }
    asked.current = true;
    onReword(deltaOf(base, base.slice(0, at.start) + typed() + base.slice(at.end)));
  };
  useEffect(() => {
    // Until the text has been read, and where it cannot be, what was typed stays here.
    if (asked.current && work.rewording === null) {
      asked.current = false;
      if (work.problem === null) leaveWithout();
    } else if (source !== base) onBack();
  });
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) again();
    else if (event.key === 'Escape') leave();
  };
  const leave = () => (isSame() ? onBack() : setAsking(true));
  return (
    <>
      <PanelHead title={words.title} onBack={leave} />
      {asking && (
        <ConfirmBar
          question={words.ask}
          yes={words.drop}
          onYes={leaveWithout}
          no={words.stay}
          onNo={() => {
            setAsking(false);
            box.current?.focus();
          }}
        />
      )}
      <ProblemBar />
      <div className={styles.page}>
        <Field className={styles.field} label={pieces === null ? words.whole : words.part(pieces)} hint={words.hint}>
          <TextBox
            className={styles.box}
            ref={box}
            defaultValue={begins}
            spellCheck={false}
            onChange={event => keep(event.target.value)}
            onKeyDown={key}
          />
        </Field>
        <Button appearance="primary" disabledFocusable={work.rewording !== null} onClick={again}>
          {words.again}
        </Button>
      </div>
    </>
  );
}

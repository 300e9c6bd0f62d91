import { Button, Text } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { docHtml } from '../../report/doc/html';
import { docText } from '../../report/doc/text';
import { copyRich } from '../doc/copy';
import { DocView } from '../doc/DocView';
import { useDuties, type Paper } from './context';
import { useDutyStyles } from './styles';
import type { RowKey } from '../../ledger/rows/key';

/** A letter, a due list or a form in place of the lists: looked at, copied, printed, saved. */
export function PaperView({ paper, onBack }: { readonly paper: Paper; readonly onBack: () => void }) {
  const { words, deliver, explain, goTo } = useDuties();
  const styles = useDutyStyles();
  const { title, doc, name, sheet, notes, parts = [] } = paper;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const act = async (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setSaid(words.pending.busy);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(explain(error));
    } finally {
      setBusy(false);
    }
  };
  const copy = async () =>
    (await copyRich(docHtml(doc), docText(doc))) ? words.letter.copied : words.letter.notCopied;
  const { docx, zip, sheet: write } = deliver;
  const choose = (id: string, rows: readonly RowKey[]) => {
    setChosen(id);
    if (rows.length > 0) void goTo?.(rows).then(found => setSaid(found ? '' : words.sent.rowGone));
  };
  return (
    <div className={styles.column} style={{ flex: 1, minHeight: 0, overflowY: 'auto', padding: 12 }}>
      <div className={styles.line} style={{ flexWrap: 'nowrap', flexShrink: 0 }}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.heading} style={{ outline: 'none' }}>
          {title}
        </h2>
      </div>
      {notes.map(note => (
        <span key={note} className={styles.quiet}>
          {note}
        </span>
      ))}
      <div className={styles.line} style={{ flexShrink: 0 }}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void act(copy)}>
          {words.letter.copy}
        </Button>
        {write && (
          <Button disabledFocusable={busy} onClick={() => void act(() => write(doc, sheet))}>
            {words.letter.sheet}
          </Button>
        )}
        {docx && (
          <Button disabledFocusable={busy} onClick={() => void act(() => docx(doc, name))}>
            {words.letter.docx}
          </Button>
        )}
        {zip && parts.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void act(() => zip(parts, name))}>
            {words.letter.zip}
          </Button>
        )}
      </div>
      <Text size={200} role="status">
        {said}
      </Text>
      {goTo && <span className={styles.quiet}>{words.letter.rows}</span>}
      <DocView doc={doc} chosen={chosen} {...(goTo ? { onChoose: choose } : {})} />
    </div>
  );
}

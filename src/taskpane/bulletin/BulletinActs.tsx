import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { BulletinTexts } from '../../i18n/bulletin-pane';
import { sayDay } from '../../ledger/dates/said';
import type { SerialDay } from '../../ledger/dates/serial';
import type { Ledger } from '../../ledger/types';
import type { Bulletin } from '../../report/bulletin/compose';
import { docHtml } from '../../report/doc/html';
import { docText } from '../../report/doc/text';
import { sheetsOnly } from '../../workbook/build';
import { noticeTexts } from '../../ui/bulletin/notices';
import { usePane } from '../state/context';
import { TroubleBar } from '../book/TroubleBar';
import { asBookError } from '../state/useBook';
import { ConfirmBar } from '../components/ConfirmBar';
import { FilesLink } from '../components/FilesLink';
import { usePageStyles } from '../components/page';
import type { BookError } from '../ports';
import { copyRich } from '../../ui/doc/copy';
import { docSheet } from '../../jobs/doc-sheet';

interface Props {
  readonly bulletin: Bulletin;
  readonly ledger: Ledger;
  readonly asOf: SerialDay;
  readonly issue: string;
  readonly words: BulletinTexts;
}

/** Copy, write, close the period, write the leader's page; and what has come of it. */
export function BulletinActs({ bulletin, ledger, asOf, issue, words }: Props) {
  const { ports, book, lang } = usePane();
  const styles = usePageStyles();
  const [said, setSaid] = useState<string | BookError>('');
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  const { doc } = bulletin;

  const copy = async () => setSaid((await copyRich(docHtml(doc), docText(doc))) ? words.copied : words.notCopied);
  const act = async (work: () => Promise<string>) => {
    setBusy(true);
    setSaid(words.busy);
    try {
      setSaid(await work());
      await book.refresh();
    } catch (problem) {
      setSaid(asBookError(problem));
    } finally {
      setBusy(false);
    }
  };
  const write = () =>
    act(async () => {
      const spec = sheetsOnly(ledger, [docSheet(doc)]);
      const written = await ports.book?.write(spec, () => undefined, new AbortController().signal);
      return words.written(written?.sheets[0]?.name ?? spec.sheets[0]?.name ?? '');
    });
  const close = () =>
    act(async () => {
      const closed = await ports.book?.closePeriod(asOf, issue.trim() === '' ? undefined : issue.trim());
      if (closed === undefined) return '';
      return closed.replaced ? words.replaced(closed.period) : words.closed(closed.period);
    });
  const day = sayDay(asOf, lang);
  const inForce = ledger.settings.asOf;
  const brief = () => {
    setAsks(false);
    return act(async () => words.briefed((await ports.book?.writeBrief(asOf)) ?? '', day));
  };
  return (
    <section className={styles.group}>
      {noticeTexts(bulletin, words, lang).map(text => (
        <Text key={text} size={200}>
          {text}
        </Text>
      ))}
      <div className={styles.line}>
        <Button appearance="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void write()}>
          {words.write}
        </Button>
      </div>
      <div className={styles.line}>
        <Button size="small" disabledFocusable={busy} onClick={() => void close()} title={words.closeHint}>
          {words.close}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => (inForce === asOf ? void brief() : setAsks(true))}
          title={words.briefHint}
        >
          {words.brief}
        </Button>
      </div>
      <Text size={200}>
        {words.word} <FilesLink />
      </Text>
      {asks && (
        <ConfirmBar
          question={words.briefAsk(day, inForce === null ? words.daily : sayDay(inForce, lang))}
          yes={words.briefYes(day)}
          onYes={() => void brief()}
          onNo={() => setAsks(false)}
        />
      )}
      {said instanceof Error ? (
        <TroubleBar error={said} />
      ) : (
        <Text size={200} role="status">
          {said}
        </Text>
      )}
    </section>
  );
}

import { MARKS } from '../../i18n/marks';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Decision, CollectReport } from '../../exchange/collect';
import type { Ledger } from '../../ledger/types';
import { useDesk } from '../desk/context';
import type { Watch } from '../../jobs/job';
import { Note, Said } from '../desk/Said';
import { useJob } from '../desk/useJob';
import { decisionsOf, type Choices } from './decisions';
import { entriesOf } from './entries';
import { Lists } from './Lists';
import { Missing } from './Missing';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  who: { maxWidth: '320px' },
});

interface Props<T> {
  readonly compared: { readonly ledger: Ledger; readonly report: CollectReport };
  /** Name for the log that stands there to begin with. */
  readonly who?: string;
  /** What writing does, and while it does. */
  readonly words: { readonly nothingYet: string; readonly merge: string; readonly merging: string };
  readonly write: (decisions: readonly Decision[], who: string, watch: Watch) => Promise<T>;
  /** What has been written. `change` goes back to the choices. */
  readonly done: (written: T, change: () => void) => ReactNode;
  readonly explain?: (error: unknown) => string | null;
  readonly onRestart: () => void;
}

/** What came back, before anything is written; then the writing and what came of it. */
export function Preview<T>({ compared, who: first = '', words: own, write, done, explain, onRestart }: Props<T>) {
  const { texts, lang } = useDesk();
  const styles = useStyles();
  const words = texts.back;
  const job = useJob();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [who, setWho] = useState(first);
  const [written, setWritten] = useState<{ readonly result: T } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { ledger, report } = compared;
  const entries = useMemo(() => entriesOf(report, ledger, texts, lang), [report, ledger, texts, lang]);
  const notRead = report.files.filter(({ status }) => status !== 'read').length;
  const any = notRead < report.files.length;
  const working = job.state.type === 'working';
  const start = async (): Promise<void> => {
    const result = await job.run(async watch => ({ result: await write(decisionsOf(choices), who, watch) }));
    if (result) setWritten(result);
  };
  return (
    <section className={styles.page}>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {words.preview}
      </h2>
      {!any && <Note intent="error">{words.noneRead}</Note>}
      {written && done(written.result, () => setWritten(null))}
      {any && notRead > 0 && <Note intent="warning">{words.notRead(notRead)}</Note>}
      <Missing names={report.missing} />
      {any && !written && (
        <Note intent="info">
          {report.missing.length === 0 && words.allBack + MARKS[lang].space}
          {own.nothingYet}
        </Note>
      )}
      {!written && (
        <>
          <Lists entries={entries} choices={choices} onChoices={setChoices} />
          {any && !working && (
            <Field className={styles.who} label={words.who} hint={words.whoHint}>
              <Input value={who} onChange={(_, data) => setWho(data.value)} />
            </Field>
          )}
          <Said job={job} before={own.merging} say={() => own.merging} {...(explain ? { explain } : {})} />
          {!working && (
            <div className={styles.buttons}>
              {any && (
                <Button appearance="primary" size="large" icon={<MergeRegular />} onClick={() => void start()}>
                  {own.merge}
                </Button>
              )}
              <Button appearance="subtle" onClick={onRestart}>
                {words.restart}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

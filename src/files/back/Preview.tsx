import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFilesPage } from '../context';
import { mergeBack, type Compared, type Merged } from '../jobs/take-back';
import { Note, Said } from '../parts/Said';
import { joined } from '../parts/trouble';
import { useJob } from '../parts/useJob';
import { decisionsOf, type Choices } from './decisions';
import { entriesOf } from './entries';
import { Lists } from './Lists';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  who: { maxWidth: '320px' },
});

interface Props {
  readonly compared: Compared;
  readonly onRestart: () => void;
}

/** What came back, before anything is written; then the merge and its downloads. */
export function Preview({ compared, onRestart }: Props) {
  const { texts, lang, ports } = useFilesPage();
  const styles = useStyles();
  const words = texts.back;
  const job = useJob();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [who, setWho] = useState('');
  const [merged, setMerged] = useState<Merged | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report } = compared.collected;
  const { ledger } = compared.master.read;
  const entries = useMemo(() => entriesOf(report, ledger, texts, lang), [report, ledger, texts, lang]);
  const any = report.files.some(file => file.status === 'read');
  const working = job.state.type === 'working';
  const open = merged ? merged.conflicts + merged.questions : 0;
  return (
    <section className={styles.page}>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {words.preview}
      </h2>
      {!any && <Note intent="error">{words.noneRead}</Note>}
      {any && !merged && <Note intent="info">{words.nothingYet}</Note>}
      {report.missing.length > 0 ? (
        <Note intent="warning">{words.missing(joined(report.missing, lang), report.missing.length)}</Note>
      ) : (
        any && <Note intent="success">{words.allBack}</Note>
      )}
      {merged && (
        <>
          <Note intent="success">{words.done(merged.changes)}</Note>
          {open > 0 && <Note intent="warning">{words.open(merged.conflicts, merged.questions)}</Note>}
          <div className={styles.buttons}>
            <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={() => ports.save(merged.master)}>
              {words.saveMaster}
            </Button>
            <Button icon={<ArrowDownloadRegular />} onClick={() => ports.save(merged.report)}>
              {words.saveReport}
            </Button>
            <Button onClick={() => setMerged(null)}>{words.change}</Button>
            <Button appearance="subtle" onClick={onRestart}>
              {words.restart}
            </Button>
          </div>
        </>
      )}
      {!merged && (
        <>
          <Lists entries={entries} choices={choices} onChoices={setChoices} />
          {any && !working && (
            <Field className={styles.who} label={words.who} hint={words.whoHint}>
              <Input value={who} onChange={(_, data) => setWho(data.value)} />
            </Field>
          )}
          <Said job={job} before={texts.merging} say={() => texts.merging} />
          {!working && (
            <div className={styles.buttons}>
              {any && (
                <Button
                  appearance="primary"
                  size="large"
                  icon={<MergeRegular />}
                  onClick={() =>
                    void job
                      .run(watch => mergeBack(compared, decisionsOf(choices), who, texts, watch))
                      .then(result => result && setMerged(result))
                  }
                >
                  {words.merge}
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

import { Button, makeStyles, Text } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useMemo, useState } from 'react';
import { readBatches } from '../../exchange/batch';
import { useDesk } from '../../ui/desk/context';
import type { HeldComparison, HeldMaster } from '../../jobs/desk/desk';
import { MasterArea } from '../parts/MasterArea';
import { Note, Said } from '../../ui/desk/Said';
import { useJob } from '../../ui/desk/useJob';
import type { GivenFile } from '../../jobs/file';
import { MergedFiles } from './MergedFiles';
import { Preview } from '../../ui/back/Preview';
import { Returns } from '../../ui/back/Returns';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '14px' },
  read: { alignSelf: 'flex-start' },
});

/** Back from the departments: master, returned files, what they would change, the merged master. */
export function BackPage() {
  const { texts, ports, lang } = useDesk();
  const styles = useStyles();
  const words = texts.back;
  const job = useJob();
  const [master, setMaster] = useState<HeldMaster | null>(null);
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [compared, setCompared] = useState<HeldComparison | null>(null);
  const sent = useMemo(() => master === null || readBatches(master.ledger.stampLines ?? []).length > 0, [master]);
  const working = job.state.type === 'working';
  const ready = master !== null && files.length > 0;
  const restart = (): void => {
    setCompared(null);
    setFiles([]);
    setMaster(null);
  };
  if (compared)
    return (
      <Preview
        compared={compared}
        words={{ nothingYet: words.nothingYet, merge: words.merge, merging: texts.merging }}
        write={(decisions, who, watch) => ports.desk.merge({ comparison: compared.id, decisions, who }, lang, watch)}
        done={(merged, change) => <MergedFiles merged={merged} onChange={change} onRestart={restart} />}
        onRestart={restart}
      />
    );
  return (
    <div className={styles.page}>
      <MasterArea master={master} disabled={working} onMaster={setMaster} />
      {!sent && <Note intent="warning">{words.noBatch}</Note>}
      <Returns
        files={files}
        disabled={working}
        onFiles={next => {
          setFiles(next);
          job.clear();
        }}
      />
      <Said job={job} before={words.read} say={({ file, place, of }) => texts.reading(file, place, of)} />
      {!working && (
        <>
          {!ready && <Text>{master === null ? words.needMaster : words.needReturns}</Text>}
          <Button
            appearance="primary"
            size="large"
            className={styles.read}
            icon={<DocumentSearchRegular />}
            disabledFocusable={!ready}
            onClick={() => {
              if (master === null || files.length === 0) return;
              void job
                .run(watch => ports.desk.compare(master.id, files, watch))
                .then(result => result && setCompared(result));
            }}
          >
            {words.read}
          </Button>
        </>
      )}
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../../ui/desk/context';
import type { Sent } from '../../jobs/send';
import { Note } from '../../ui/desk/Said';
import { MadeAnew } from '../parts/MadeAnew';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Both downloads, the master first, and why it has to be kept. */
export function SentFiles({ sent, onRestart }: { readonly sent: Sent; readonly onRestart: () => void }) {
  const { texts, ports } = useDesk();
  const styles = useStyles();
  const words = texts.out;
  const [kept, setKept] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div className={styles.page} ref={top} tabIndex={-1}>
      <Note intent="success">{words.done(sent.files, sent.period, sent.revision)}</Note>
      <Note intent="warning" title={words.keepTitle}>
        {words.keep}
      </Note>
      <MadeAnew made={sent} />
      <div className={styles.buttons}>
        <Button
          appearance={kept ? 'secondary' : 'primary'}
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            ports.save(sent.master);
            setKept(true);
          }}
        >
          {`1. ${words.saveMaster}`}
        </Button>
        <Button
          appearance={kept ? 'primary' : 'secondary'}
          icon={<ArrowDownloadRegular />}
          onClick={() => ports.save(sent.zip)}
        >
          {`2. ${words.saveZip}`}
        </Button>
        {kept && (
          <Button appearance="subtle" onClick={onRestart}>
            {words.restart}
          </Button>
        )}
      </div>
      {kept && <Note intent="success">{`${words.savedMaster}: ${sent.master.name}`}</Note>}
    </div>
  );
}

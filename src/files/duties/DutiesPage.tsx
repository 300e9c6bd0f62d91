import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useEffect, useState } from 'react';
import type { DutiesDone, HeldMaster } from '../../jobs/desk/desk';
import { useDesk } from '../../ui/desk/context';
import { Note } from '../../ui/desk/Said';
import { dutyWords } from '../../ui/duties/context';
import { DutiesView } from '../../ui/duties/DutiesView';
import { MadeAnew } from '../parts/MadeAnew';
import { MasterArea } from '../parts/MasterArea';
import { useFileHost } from './host';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  field: { maxWidth: '320px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  box: {
    height: 'min(78vh, 900px)',
    minHeight: '420px',
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
});

/** Letters, receipts, answers and requests of a master as a file: what was entered goes into a new one. */
export default function DutiesPage() {
  const { texts, lang } = useDesk();
  const words = dutyWords(lang);
  const styles = useStyles();
  const [master, setMaster] = useState<HeldMaster | null>(null);
  const [given, setGiven] = useState(0);
  const [waiting, setWaiting] = useState(0);
  const [who, setWho] = useState('');
  return (
    <div className={styles.page}>
      {master === null && <Text>{words.files.about}</Text>}
      <MasterArea
        master={master}
        disabled={waiting > 0}
        onMaster={next => {
          setMaster(next);
          setGiven(given + 1);
        }}
      />
      {waiting > 0 && <Text size={200}>{words.files.waiting(waiting)}</Text>}
      {master?.ledger.rows.length === 0 && <Note intent="warning">{words.files.noRows}</Note>}
      {master !== null && master.ledger.rows.length > 0 && (
        <>
          <Field className={styles.field} label={texts.back.who} hint={texts.back.whoHint}>
            <Input value={who} onChange={(_, data) => setWho(data.value)} />
          </Field>
          {/* Another file, other letters: nothing that was typed or entered for one is carried into the other. */}
          <Lists key={given} master={master} who={who.trim()} onMaster={setMaster} onWaiting={setWaiting} />
        </>
      )}
    </div>
  );
}

interface Props {
  readonly master: HeldMaster;
  readonly who: string;
  readonly onMaster: (master: HeldMaster) => void;
  /** How many things are entered and not written. */
  readonly onWaiting: (count: number) => void;
}

function Lists({ master, who, onMaster, onWaiting }: Props) {
  const { ports, lang } = useDesk();
  const words = dutyWords(lang);
  const styles = useStyles();
  const [done, setDone] = useState<DutiesDone | null>(null);
  const host = useFileHost({
    master,
    who,
    onDone: next => {
      setDone(next);
      if (next.master) onMaster(next.master);
    },
  });
  const { presses, said, undo } = host;
  useEffect(() => onWaiting(presses.length), [presses.length, onWaiting]);
  const file = done?.file ?? null;
  return (
    <>
      {done !== null && file !== null && (
        <>
          <Note intent="success" title={words.files.made}>
            {words.files.kept}
          </Note>
          <MadeAnew made={done} />
          <div className={styles.line}>
            <Button icon={<ArrowDownloadRegular />} onClick={() => ports.save(file)}>
              {words.files.save(file.name)}
            </Button>
          </div>
        </>
      )}
      <div className={styles.box}>
        <DutiesView {...host} />
      </div>
      <div className={styles.line}>
        <Text role="status">{said?.text ?? ''}</Text>
        {said !== null && (
          <Button size="small" appearance="subtle" onClick={undo}>
            {words.files.undo}
          </Button>
        )}
      </div>
    </>
  );
}

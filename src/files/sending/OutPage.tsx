import { joinNames } from '../../i18n/marks';
import { Button, Field, Input, makeStyles, Text } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { useMemo, useState } from 'react';
import { readBatches } from '../../exchange/batch';
import { timesSent } from '../../exchange/split';
import { assign } from '../../exchange/split/assign';
import { toIso } from '../../ledger/dates/serial';
import { useDesk } from '../../ui/desk/context';
import type { HeldMaster } from '../../jobs/desk/desk';
import type { Sent } from '../../jobs/send';
import { DropArea } from '../../ui/desk/DropArea';
import { MasterArea } from '../parts/MasterArea';
import { Note, Said } from '../../ui/desk/Said';
import { useJob } from '../../ui/desk/useJob';
import type { GivenFile } from '../../jobs/file';
import { Departments } from './Departments';
import { LeftRows } from '../../ui/desk/LeftRows';
import { SentFiles } from './SentFiles';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '14px' },
  period: { maxWidth: '320px' },
  make: { alignSelf: 'flex-start' },
});

/** Out to the departments: master, period, units, files. */
export function OutPage() {
  const { texts, ports, lang } = useDesk();
  const styles = useStyles();
  const words = texts.out;
  const job = useJob();
  const [master, setMaster] = useState<HeldMaster | null>(null);
  const [period, setPeriod] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState<readonly GivenFile[]>([]);
  const [sent, setSent] = useState<Sent | null>(null);
  const ledger = master?.ledger;
  const everything = useMemo(() => (ledger ? assign(ledger) : null), [ledger]);
  const all = everything?.shares.every(share => chosen.has(share.department)) ?? true;
  const assigned = useMemo(
    () => (ledger && !all ? assign(ledger, [...chosen]) : everything),
    [ledger, everything, chosen, all],
  );
  const batches = useMemo(() => readBatches(ledger?.stampLines ?? []), [ledger]);
  const times = timesSent(batches, period.trim(), chosen);

  const take = (next: HeldMaster | null): void => {
    setMaster(next);
    setSent(null);
    setKept([]);
    job.clear();
    if (next === null) return;
    const { settings } = next.ledger;
    setPeriod(toIso(settings.asOf ?? ports.today()).slice(0, 7));
    setChosen(new Set(assign(next.ledger).shares.map(share => share.department)));
  };
  const make = async (): Promise<void> => {
    if (master === null || period.trim() === '') return;
    const order = { master: master.id, period: period.trim(), departments: all ? null : [...chosen], kept };
    setSent(await job.run(watch => ports.desk.send(order, lang, watch)));
  };
  const working = job.state.type === 'working';
  if (sent)
    return (
      <SentFiles
        sent={sent}
        onRestart={() => {
          setSent(null);
          take(null);
        }}
      />
    );
  const count = all ? (everything?.shares.length ?? 0) : chosen.size;
  return (
    <div className={styles.page}>
      <MasterArea master={master} disabled={working} onMaster={take} />
      {everything && assigned && (
        <>
          <Field
            className={styles.period}
            label={words.period}
            hint={words.periodHint}
            required
            {...(period.trim() === '' ? { validationMessage: words.periodMissing } : {})}
          >
            <Input value={period} disabled={working} onChange={(_, data) => setPeriod(data.value)} />
          </Field>
          {times > 0 && (
            <>
              <Note intent="info">{words.again(period.trim(), times)}</Note>
              <DropArea title={words.kept} hint={words.keptHint} many disabled={working} onFiles={setKept}>
                {kept.length > 0 && <Text>{words.keptFiles(kept.length)}</Text>}
              </DropArea>
            </>
          )}
          <Departments shares={everything.shares} chosen={chosen} onChoose={setChosen} />
          {everything.idle.length > 0 && (
            <details>
              <summary>{words.idle(everything.idle.length)}</summary>
              <Text size={200}>{joinNames(everything.idle, lang)}</Text>
            </details>
          )}
          <LeftRows rows={assigned.left} />
          <Said job={job} before={words.make(count)} say={({ file, place, of }) => texts.making(file, place, of)} />
          {!working && (
            <Button
              appearance="primary"
              size="large"
              className={styles.make}
              icon={<DocumentMultipleRegular />}
              disabledFocusable={count === 0 || period.trim() === ''}
              onClick={() => void make()}
            >
              {words.make(count)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

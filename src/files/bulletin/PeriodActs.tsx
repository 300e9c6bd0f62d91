import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cliText } from '../../i18n/messages/cli';
import { joinNames } from '../../i18n/marks';
import type { HeldMaster, PeriodDone } from '../../jobs/desk/desk';
import { sayDay } from '../../ledger/dates/said';
import { type SerialDay } from '../../ledger/dates/serial';
import { laterPeriod, periodName } from '../../ledger/period/close';
import { useDesk } from '../../ui/desk/context';
import { Note, Said } from '../../ui/desk/Said';
import { useJob } from '../../ui/desk/useJob';
import { MadeAnew } from '../parts/MadeAnew';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly master: HeldMaster;
  readonly asOf: SerialDay;
  readonly issue: string;
  /** What is done next builds upon the new master. */
  readonly onMaster: (master: HeldMaster) => void;
}

/** Closes the period of a day, or draws 领导看板 for it: a new master to save. */
export function PeriodActs({ master, asOf, issue, onMaster }: Props) {
  const { texts, ports, lang } = useDesk();
  const words = texts.period;
  const styles = useStyles();
  const job = useJob();
  const [done, setDone] = useState<(PeriodDone & { readonly asOf: SerialDay }) | null>(null);
  const name = periodName(asOf);
  const stands = (master.ledger.periods ?? []).some(line => String(line.period ?? '') === name);
  const later = laterPeriod(master.ledger, asOf);

  const act = async (what: 'close' | 'brief'): Promise<void> => {
    setDone(null);
    const order = { master: master.id, asOf, act: what, ...(issue.trim() === '' ? {} : { issue: issue.trim() }) };
    const made = await job.run(watch => ports.desk.period(order, lang, watch));
    if (made === null) return;
    ports.save(made.file);
    setDone({ ...made, asOf });
    onMaster(made.master);
  };
  const asks = done === null || done.closed === null || done.asOf !== asOf;
  const working = job.state.type === 'working';
  const notLast = (last: string, day: SerialDay): string =>
    cliText(lang, 'period-not-last', { last, day: sayDay(day, lang) });
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{words.acts}</h2>
      <Text size={200}>{words.hint}</Text>
      {asks && stands && <Note intent="warning">{words.again(name)}</Note>}
      {asks && later !== null && <Note intent="warning">{notLast(later.period, later.asOf)}</Note>}
      <Said job={job} before={words.working} say={() => words.working} />
      {!working && (
        <div className={styles.line}>
          <Button onClick={() => void act('close')}>{words.close}</Button>
          <Button onClick={() => void act('brief')}>{words.brief}</Button>
        </div>
      )}
      {done && (
        <>
          <Note intent="success">
            {done.closed === null
              ? words.briefed(sayDay(done.asOf, lang), done.file.name)
              : words.closed(String(done.closed.entry.period), done.file.name)}
          </Note>
          {done.closed?.replaced && (
            <Note intent="info">{cliText(lang, 'period-replaced', { period: String(done.closed.entry.period) })}</Note>
          )}
          {done.closed && done.closed.thinned.length > 0 && (
            <Note intent="info">
              {cliText(lang, 'period-thinned', { periods: joinNames(done.closed.thinned, lang) })}
            </Note>
          )}
          <MadeAnew made={done} />
          <div className={styles.line}>
            <Button appearance="subtle" onClick={() => ports.save(done.file)}>
              {words.save(done.file.name)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

import { Button, Field, Input, Text } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DropArea } from '../../ui/desk/DropArea';
import { Note, Said } from '../../ui/desk/Said';
import { useJob } from '../../ui/desk/useJob';
import type { GivenFile } from '../../jobs/file';
import { LeftRows } from '../../ui/desk/LeftRows';
import { FILES_TEXTS } from '../../i18n/files';
import { toIso } from '../../ledger/dates/serial';
import type { Ledger } from '../../ledger/types';
import { todayOf } from '../../ui/today';
import { usePane } from '../state/context';
import { FilesLink } from '../components/FilesLink';
import { usePageStyles } from '../components/page';
import { explain, useExchangeTexts } from './context';
import { Opened, type OpenState } from './Opened';
import { CannotOpenBook, type ExchangeBook } from '../ports/exchange';
import { recordForm, type RecordedForm } from './sending';
import { UnitList } from './UnitList';
import { sendingUnits, type Unit } from './units';

interface Props {
  readonly ledger: Ledger;
  readonly exchange: ExchangeBook;
}

/** Makes one department's form and opens it; the way to all of them at once. */
export function SendOne({ ledger, exchange }: Props) {
  const { texts, lang, ports, book } = usePane();
  const words = useExchangeTexts();
  const page = FILES_TEXTS[lang];
  const styles = usePageStyles();
  const job = useJob();
  const [period, setPeriod] = useState(() => toIso(ledger.settings.asOf ?? todayOf(ports.now())).slice(0, 7));
  const [again, setAgain] = useState<Unit | null>(null);
  const [kept, setKept] = useState<readonly GivenFile[]>([]);
  const [state, setState] = useState<OpenState | null>(null);
  const [opened, setOpened] = useState<readonly RecordedForm[]>([]);
  const { units, left } = useMemo(() => sendingUnits(ledger, period.trim()), [ledger, period]);
  const working = job.state.type === 'working';
  // The list of units is long: what became of the one pressed stands above it.
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (working || state) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [working, state]);
  const say = (error: unknown): string | null => explain(error, words, texts, lang);

  /** @returns whether it stands open */
  const open = async (form: RecordedForm): Promise<boolean> => {
    try {
      await exchange.openNew(form.bytes);
      setState({ form, is: 'open' });
      setOpened(before => [...before.filter(({ name }) => name !== form.name), form]);
      return true;
    } catch (error) {
      if (error instanceof CannotOpenBook) setState({ form, is: 'impossible' });
      else setState({ form, is: 'failed', why: say(error) ?? String(error) });
      return false;
    }
  };
  const make = async (unit: string): Promise<boolean> => {
    setState(null);
    const form = await job.run(watch => recordForm(exchange, unit, period.trim(), kept, watch));
    if (form === null) return false;
    setAgain(null);
    setKept([]);
    const isOpen = await open(form);
    void book.refresh();
    return isOpen;
  };
  const unsent = units.filter(({ revision }) => revision === 0);
  /** One after the other; the first that does not open ends it, and the rest stay unsent. */
  const makeAll = async (): Promise<void> => {
    for (const { name } of unsent) if (!(await make(name))) return;
  };
  const missing = period.trim() === '';
  return (
    <>
      {units.length > 1 && (
        <Note intent="info">
          {words.out.many(units.length)} <FilesLink />
        </Note>
      )}
      <Text>{words.out.hint}</Text>
      <Field
        label={words.out.period}
        hint={words.out.periodHint}
        required
        {...(missing ? { validationMessage: words.out.periodMissing } : {})}
      >
        <Input value={period} disabled={working} onChange={(_, data) => setPeriod(data.value)} />
      </Field>
      <div ref={outcome} className={styles.group}>
        {state && <Opened state={state} opened={opened} onOpen={() => void open(state.form)} />}
        <Said
          job={job}
          before={words.out.working}
          say={({ file, place, of }) => (of > 1 ? page.reading(file, place, of) : words.out.making(file))}
          explain={say}
        />
      </div>
      {again && !working ? (
        <section className={styles.group}>
          <h2 className={styles.heading}>{words.out.againTitle(again.name, again.revision + 1)}</h2>
          <DropArea title={page.out.kept} hint={words.out.againHint} many onFiles={setKept}>
            {kept.length > 0 && <Text>{page.out.keptFiles(kept.length)}</Text>}
          </DropArea>
          <div className={styles.line}>
            <Button appearance="primary" icon={<OpenRegular />} onClick={() => void make(again.name)}>
              {words.out.make}
            </Button>
            <Button onClick={() => setAgain(null)}>{texts.frame.cancel}</Button>
          </div>
        </section>
      ) : (
        <>
          {unsent.length > 1 && !working && (
            <Button
              style={{ alignSelf: 'flex-start' }}
              icon={<OpenRegular />}
              disabledFocusable={missing}
              onClick={() => void makeAll()}
            >
              {words.out.makeAll(unsent.length)}
            </Button>
          )}
          <UnitList
            units={units}
            disabled={working || missing}
            onMake={unit => (unit.revision > 0 ? setAgain(unit) : void make(unit.name))}
          />
        </>
      )}
      <LeftRows rows={left} />
    </>
  );
}

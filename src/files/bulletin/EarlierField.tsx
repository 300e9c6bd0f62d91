import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { BULLETIN_TEXTS } from '../../i18n/bulletin-pane';
import { cliText } from '../../i18n/messages/cli';
import type { HeldMaster } from '../../jobs/desk/desk';
import { sayDay } from '../../ledger/dates/said';
import { type SerialDay } from '../../ledger/dates/serial';
import { snapshotsIn, type Snapshot } from '../../ledger/period/snapshots';
import type { Ledger } from '../../ledger/types';
import { comparableSnapshots, earlierBook, earlierPeriods, earlierTrouble } from '../../report/bulletin/earlier';
import { useDesk } from '../../ui/desk/context';
import { Note } from '../../ui/desk/Said';
import { MasterArea } from '../parts/MasterArea';

const NONE = 'none';

/** What a bulletin is compared with, as the page's user has it. */
export interface EarlierChoice {
  /** Null: what was given is refused. */
  readonly snapshots: readonly Snapshot[] | null;
  readonly trouble: string | null;
  readonly period: string | null;
  readonly old: HeldMaster | null;
  setPeriod(period: string): void;
  setOld(old: HeldMaster | null): void;
}

/** Periods kept in the master, or an earlier copy of it, which goes before. */
export function useEarlier(ledger: Ledger | null, asOf: SerialDay | null): EarlierChoice {
  const { lang } = useDesk();
  const [period, setPeriod] = useState<string | null>(null);
  const [old, setOld] = useState<HeldMaster | null>(null);
  const { snapshots, trouble } = useMemo(() => {
    if (ledger === null || asOf === null) return { snapshots: [], trouble: null };
    if (old === null && period === NONE) return { snapshots: [], trouble: null };
    // Another day may leave out the period that was chosen: then it is the newest again.
    const named = comparableSnapshots(ledger, asOf).some(one => one.period === period)
      ? (period ?? undefined)
      : undefined;
    const found = old === null ? earlierPeriods(ledger, asOf, named) : earlierBook(ledger, asOf, old.ledger);
    if ('snapshots' in found) return { snapshots: found.snapshots, trouble: null };
    const { code, data } = earlierTrouble(found.problem, old?.name ?? '', asOf);
    return { snapshots: null, trouble: cliText(lang, code, data) };
  }, [ledger, asOf, old, period, lang]);
  return { snapshots, trouble, period, old, setPeriod, setOld };
}

const useStyles = makeStyles({ field: { maxWidth: '420px' }, drop: { alignSelf: 'flex-start' } });

interface Props {
  readonly earlier: EarlierChoice;
  readonly ledger: Ledger;
  readonly asOf: SerialDay;
}

/** With which period the bulletin compares. */
export function EarlierField({ earlier, ledger, asOf }: Props) {
  const { lang, texts } = useDesk();
  const words = BULLETIN_TEXTS[lang];
  const styles = useStyles();
  const periods = useMemo(() => comparableSnapshots(ledger, asOf), [ledger, asOf]);
  const { old, period, trouble } = earlier;
  const shown = period === NONE || periods.some(one => one.period === period) ? period : null;
  return (
    <>
      {periods.length > 0 && old === null && (
        <Field className={styles.field} label={words.earlier}>
          <Select value={shown ?? periods.at(-1)?.period ?? NONE} onChange={(_, data) => earlier.setPeriod(data.value)}>
            {[...periods].reverse().map(one => (
              <option key={one.period} value={one.period}>
                {words.period(one.period, sayDay(one.asOf, lang))}
              </option>
            ))}
            <option value={NONE}>{words.none}</option>
          </Select>
        </Field>
      )}
      {snapshotsIn(ledger).length === 0 && old === null && <Text size={200}>{words.noPeriods}</Text>}
      <MasterArea
        master={old}
        disabled={false}
        onMaster={earlier.setOld}
        title={texts.period.old}
        hint={texts.period.oldHint}
      />
      {trouble !== null && <Note intent="error">{trouble}</Note>}
      {old !== null && (
        <Button className={styles.drop} size="small" onClick={() => earlier.setOld(null)}>
          {texts.period.drop}
        </Button>
      )}
    </>
  );
}

import { Field, Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BulletinTexts } from '../../i18n/bulletin-pane';
import { sayDay } from '../../ledger/dates/said';
import { fromIso, lastMonthEnd, toIso } from '../../ledger/dates/serial';
import { snapshotsIn } from '../../ledger/period/snapshots';
import type { Ledger } from '../../ledger/types';
import { composeBulletin } from '../../report/bulletin/compose';
import { comparableSnapshots } from '../../report/bulletin/earlier';
import { BulletinFields, dayFault, useBulletinChoices } from '../../ui/bulletin/BulletinFields';
import { todayOf } from '../../ui/today';
import { usePane } from '../state/context';
import { typedDay } from '../text/typed-dates';
import { BulletinActs } from './BulletinActs';
import { BulletinPreview } from './BulletinPreview';

/** The newest period of those that can be compared with. */
const NEWEST = 'newest';
const NONE = 'none';

interface Props {
  readonly ledger: Ledger;
  readonly words: BulletinTexts;
}

/** Day, kind and earlier period; below them the letter that they give. */
export function BulletinForm({ ledger, words }: Props) {
  const { ports, lang } = usePane();
  const [choices, change] = useBulletinChoices(() => toIso(ledger.settings.asOf ?? lastMonthEnd(todayOf(ports.now()))));
  const { typed, kind, issue } = choices;
  const [period, setPeriod] = useState<string>(NEWEST);
  const asOf = fromIso(typedDay(typed, new Date(ports.now()).getFullYear()) ?? '');
  const fault = dayFault(asOf, ledger.settings.planStart, lang);
  const periods = useMemo(() => (asOf === null ? [] : comparableSnapshots(ledger, asOf)), [ledger, asOf]);
  const bulletin = useMemo(() => {
    if (asOf === null || fault !== null) return null;
    const chosen = periods.findIndex(one => one.period === period);
    const earlier = period === NONE ? [] : chosen < 0 ? periods : periods.slice(0, chosen + 1);
    return composeBulletin(ledger, { asOf, kind, issue, earlier });
  }, [ledger, asOf, fault, kind, issue, period, periods]);
  return (
    <>
      <BulletinFields choices={choices} onChange={change} fault={fault} words={words} />
      {periods.length > 0 ? (
        <Field label={words.earlier}>
          <Select
            value={period === NEWEST ? (periods[periods.length - 1]?.period ?? NONE) : period}
            onChange={(_, data) => setPeriod(data.value)}
          >
            {[...periods].reverse().map(one => (
              <option key={one.period} value={one.period}>
                {words.period(one.period, sayDay(one.asOf, lang))}
              </option>
            ))}
            <option value={NONE}>{words.none}</option>
          </Select>
        </Field>
      ) : (
        snapshotsIn(ledger).length === 0 && <Text size={200}>{words.noPeriods}</Text>
      )}
      {bulletin && asOf !== null && (
        <>
          <BulletinActs bulletin={bulletin} ledger={ledger} asOf={asOf} issue={issue} words={words} />
          <BulletinPreview bulletin={bulletin} words={words} />
        </>
      )}
    </>
  );
}

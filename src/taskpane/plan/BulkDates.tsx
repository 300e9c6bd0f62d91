import { Button, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { eachMeasure, isUndated, type DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';
import { PanelHead } from '../components/PanelHead';
import { useKept } from '../components/kept';
import { TypedDate } from '../components/TypedDate';
import { dueOn, standing } from './deadlines';
import { planYear, readTypedDate } from '../text/typed-dates';
import type { DoEdit } from './did';

interface Props {
  readonly plan: DraftPlan;
  readonly edit: DoEdit;
  readonly onBack: () => void;
}

type Way = 'year' | 'date' | 'standing';

/** Gives a due date to everything that has none: by the plan's year, by one date, or as ongoing. */
export function BulkDates({ plan, edit, onBack }: Props) {
  const { texts, ports } = usePane();
  const styles = usePageStyles();
  const words = texts.plan.bulk;
  const { year } = planYear(plan.head, ports.now());
  const [typed, setTyped] = useKept('bulk-date');
  const [way, setWay] = useState<Way>(typed === '' ? 'year' : 'date');
  const undated = eachMeasure(plan).filter(([item, m]) => isUndated(plan, item, m));
  const reading = readTypedDate(typed, planYear(plan.head, ports.now()));
  const given = reading.is === 'day' ? dueOn(reading.date) : reading.is === 'standing' ? standing() : null;
  const apply = () => {
    const measures = undated.map(([, m]) => m.id);
    const deadline = way === 'standing' ? standing() : given;
    if (way === 'year') edit({ type: 'year', year });
    else if (deadline) edit({ type: 'deadline', measures, deadline });
    else return;
    setTyped('');
    onBack();
  };
  return (
    <>
      <PanelHead title={words.datesTitle} onBack={onBack} />
      <div className={styles.page}>
        <Text>{words.datesText(undated.length)}</Text>
        <RadioGroup value={way} onChange={(_, data) => setWay(data.value as Way)} aria-label={words.datesTitle}>
          <Radio value="year" label={words.yearText(year)} />
          <Radio value="date" label={words.oneDate} />
          <Radio value="standing" label={words.standing} />
        </RadioGroup>
        {way === 'date' && (
          <TypedDate label={words.date} value={typed} reading={reading} onChange={setTyped} onEnter={apply} autoFocus />
        )}
        <Button appearance="primary" disabledFocusable={way === 'date' && !given} onClick={apply}>
          {words.apply(undated.length)}
        </Button>
      </div>
    </>
  );
}

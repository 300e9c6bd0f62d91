import { Button, Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { eachMeasure, isUndated, type DraftPlan } from '../../plan/draft';
import { usePane } from '../app/context';
import type { Edit } from './did';
import { usePageStyles } from '../components/page';
import { PanelHead } from '../components/PanelHead';
import { dueOn, isoOf, standing } from './dates';

interface Props {
  readonly plan: DraftPlan;
  readonly edit: Edit;
  readonly onBack: () => void;
}

type Way = 'year' | 'date' | 'standing';

/** Gives a due date to everything that has none: by the plan's year, by one date, or as ongoing. */
export function BulkDates({ plan, edit, onBack }: Props) {
  const { texts, ports } = usePane();
  const styles = usePageStyles();
  const words = texts.plan.bulk;
  const year = plan.head.year ?? new Date(ports.now()).getFullYear();
  const [way, setWay] = useState<Way>('year');
  const [typed, setTyped] = useState('');
  const undated = eachMeasure(plan).filter(([item, m]) => isUndated(plan, item, m));
  const date = isoOf(typed);
  const apply = () => {
    const measures = undated.map(([, m]) => m.id);
    if (way === 'year') edit({ type: 'year', year });
    else edit({ type: 'deadline', measures, deadline: way === 'standing' ? standing() : dueOn(date ?? '') });
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
          <Field
            label={words.date}
            hint={texts.plan.edit.dueHint}
            {...(typed && !date ? { validationMessage: texts.plan.edit.badDate } : {})}
          >
            <Input value={typed} onChange={(_, data) => setTyped(data.value)} />
          </Field>
        )}
        <Button appearance="primary" disabledFocusable={way === 'date' && !date} onClick={apply}>
          {words.apply(undated.length)}
        </Button>
      </div>
    </>
  );
}

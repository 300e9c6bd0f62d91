import { Button, Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Settings } from '../../ledger/types';
import { usePane } from '../state/context';
import { asBookError } from '../state/useBook';
import { TroubleBar } from '../book/TroubleBar';
import { usePageStyles } from '../components/page';
import type { BookError } from '../ports';
import { changedSettings, faultsOf, settingsForm, type SettingsForm } from './limits';

/** Settings on the sheet 设置; nothing where the workbook has no matrix. */
export function BookSettings() {
  const { book } = usePane();
  const settings = book.open?.ledger.settings;
  return settings ? <Form settings={settings} /> : null;
}

type TextKey = Exclude<keyof SettingsForm, 'paceBy'>;

function Form({ settings }: { readonly settings: Settings }) {
  const { texts, ports, book } = usePane();
  const styles = usePageStyles();
  const words = texts.workbook;
  const [form, setForm] = useState(() => settingsForm(settings));
  const [said, setSaid] = useState<'' | 'saved' | BookError>('');
  useEffect(() => setForm(settingsForm(settings)), [settings]);
  const year = new Date(ports.now()).getFullYear();
  const faults = faultsOf(form, year);
  const fine = Object.keys(faults).length === 0;
  const changes = fine ? changedSettings(form, settings, year) : {};
  const save = async () => {
    try {
      await ports.book?.configure(changes);
      await book.refresh();
      setSaid('saved');
    } catch (problem) {
      setSaid(asBookError(problem));
    }
  };
  const field = (key: TextKey, label: string, hint?: string) => {
    const fault = faults[key];
    return (
      <Field label={label} {...(hint ? { hint } : {})} {...(fault ? { validationMessage: words[fault] } : {})}>
        <Input
          value={form[key]}
          onChange={(_, data) => {
            setSaid('');
            setForm(now => ({ ...now, [key]: data.value }));
          }}
        />
      </Field>
    );
  };
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Text size={200}>{words.hint}</Text>
      {field('asOf', words.asOf, words.asOfHint)}
      {field('periodStart', words.periodStart, words.periodHint)}
      <Text weight="semibold">{words.limits}</Text>
      {field('aheadPoints', words.ahead)}
      {field('slightPoints', words.slight)}
      {field('severePoints', words.severe)}
      {field('approxTolerance', words.tolerance)}
      <Field label={words.pace}>
        <RadioGroup
          layout="horizontal"
          value={form.paceBy}
          onChange={(_, data) => setForm(now => ({ ...now, paceBy: data.value === 'day' ? 'day' : 'month' }))}
        >
          <Radio value="month" label={words.paceBy.month} />
          <Radio value="day" label={words.paceBy.day} />
        </RadioGroup>
      </Field>
      {said instanceof Error && <TroubleBar error={said} />}
      <Button disabledFocusable={!fine || Object.keys(changes).length === 0} onClick={() => void save()}>
        {words.save}
      </Button>
      <Text size={200} role="status">
        {said === 'saved' ? words.saved : ''}
      </Text>
    </section>
  );
}

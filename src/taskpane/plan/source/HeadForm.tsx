import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Correction } from '../../../plan/corrections';
import type { Plan } from '../../../plan/types';
import { usePane } from '../../state/context';
import { PanelHead } from '../../components/PanelHead';
import { usePageStyles } from '../../components/page';
import { TextBox } from '../../components/TextBox';
import type { Correct } from '../reading/useCorrecting';

interface Props {
  readonly read: Plan;
  readonly correct: Correct;
  readonly onBack: () => void;
}

const YEAR = /^(?:19|20|21)\d\d$/;

/** The title of the plan, who issued it and the year that it is for, as read; typed over where they are wrong. */
export function HeadForm({ read, correct, onBack }: Props) {
  const { texts } = usePane();
  const styles = usePageStyles();
  const words = texts.source.head;
  const was = { title: read.title?.text ?? '', issuer: read.issuer?.text ?? '', year: String(read.year ?? '') };
  const [title, setTitle] = useState(was.title);
  const [issuer, setIssuer] = useState(was.issuer);
  const [year, setYear] = useState(was.year);
  const typed = { title: title.trim(), issuer: issuer.trim(), year: year.trim() };
  const bad = typed.year !== '' && !YEAR.test(typed.year);
  const save = () => {
    if (bad) return;
    const named = (type: 'title' | 'issuer'): readonly Correction[] =>
      typed[type] === was[type] ? [] : [{ type, at: null, text: typed[type] }];
    const made: readonly Correction[] = [
      ...named('title'),
      ...named('issuer'),
      ...(typed.year === was.year ? [] : [{ type: 'year' as const, year: typed.year ? Number(typed.year) : null }]),
    ];
    if (made.length > 0) correct(made, () => words.done);
    onBack();
  };
  return (
    <>
      <PanelHead title={words.open} onBack={onBack} />
      <div className={styles.page}>
        <Field label={words.title}>
          <TextBox rows={2} value={title} onChange={event => setTitle(event.target.value)} />
        </Field>
        <Field label={words.issuer}>
          <Input value={issuer} onChange={(_, data) => setIssuer(data.value)} />
        </Field>
        <Field label={words.year} hint={words.yearHint} {...(bad ? { validationMessage: words.badYear } : {})}>
          <Input value={year} inputMode="numeric" onChange={(_, data) => setYear(data.value)} />
        </Field>
        <Button appearance="primary" disabledFocusable={bad} onClick={save}>
          {words.save}
        </Button>
      </div>
    </>
  );
}

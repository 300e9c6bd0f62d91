import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { partsOf, toIso } from '../../ledger/dates/serial';
import type { DutyAct } from '../../ledger/duties/acts';
import type { Notice } from '../../ledger/notices/read';
import { useDuties, useField } from './context';
import { DayInput, dayTyped } from './DayInput';
import { useDutyStyles } from './styles';

/** What can be entered about a letter. */
export const FORMS = ['receive', 'answer', 'end'] as const;
const ENDINGS = ['closed', 'withdrawn', 'void'] as const;

interface Props {
  readonly form: (typeof FORMS)[number];
  /** Under which name what is typed is kept. */
  readonly name: string;
  readonly notice: Notice;
  readonly onDone: () => void;
}

/** Receipt, answer or ending of one letter. */
export function NoticeForm({ form, name, notice: { id }, onDone }: Props) {
  const { words, today, perform, typed } = useDuties();
  const styles = useDutyStyles();
  const key = `${name} ${form}`;
  const [on, setOn] = useField(`${key} on`, toIso(today));
  const [by, setBy] = useField(`${key} by`);
  const [reply, setReply] = useField(`${key} reply`);
  const [ending, setEnding] = useField(`${key} ending`, 'closed');
  const day = dayTyped(on, partsOf(today).year);
  const end = ENDINGS.find(one => one === ending) ?? 'closed';
  const made = (): { readonly act: DutyAct; readonly text: string } | null => {
    if (form === 'end')
      return { act: { act: 'end', id, ending: end }, text: words.form.ended(id, words.form.endings[end]) };
    if (day === null) return null;
    return form === 'receive'
      ? { act: { act: 'receive', id, by: by.trim(), on: day }, text: words.form.received(id) }
      : { act: { act: 'answer', id, on: day, reply: reply.trim() }, text: words.form.answered(id) };
  };
  const enter = (event?: FormEvent) => {
    event?.preventDefault();
    const ready = made();
    if (ready === null) return;
    typed.clear(key);
    onDone();
    perform({ acts: [ready.act], text: ready.text });
  };
  return (
    <form className={styles.form} onSubmit={enter} aria-label={`${words.sent[form]} ${id}`}>
      {form === 'receive' && (
        <Field label={words.form.by}>
          <Input value={by} autoFocus onChange={(_, data) => setBy(data.value)} />
        </Field>
      )}
      {form !== 'end' && (
        <DayInput
          label={form === 'receive' ? words.form.receivedOn : words.form.answeredOn}
          words={words}
          typed={on}
          onTyped={setOn}
          day={day}
          autoFocus={form === 'answer'}
        />
      )}
      {form === 'answer' && (
        <Field label={words.form.reply}>
          <Input value={reply} onChange={(_, data) => setReply(data.value)} />
        </Field>
      )}
      {form === 'end' && (
        <Field label={words.form.ending}>
          <RadioGroup value={end} onChange={(_, data) => setEnding(data.value)}>
            {ENDINGS.map(one => (
              <Radio
                key={one}
                value={one}
                label={
                  <span>
                    {words.form.endings[one]}
                    <br />
                    <span className={styles.quiet}>{words.form.endingHints[one]}</span>
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabledFocusable={made() === null}>
          {words.form.enter}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}

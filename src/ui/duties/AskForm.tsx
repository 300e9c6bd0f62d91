import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { partsOf, toIso } from '../../ledger/dates/serial';
import { decidedNumber } from '../../ledger/requests/effect';
import { REQUEST_TYPE, WITH_VALUE, type RequestType } from '../../ledger/requests/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { namesIn } from '../../ledger/rows/names';
import type { Row } from '../../ledger/types';
import { useDuties, useField } from './context';
import { DayInput, dayTyped } from './DayInput';
import { useDutyStyles } from './styles';

const TYPES = [...REQUEST_TYPE.keys()];

/** A request about a row, entered for whoever asks. The matrix stays as it is. */
export function AskForm({ row, onDone }: { readonly row: Row; readonly onDone: () => void }) {
  const { words, lang, ledger, today, perform, typed } = useDuties();
  const styles = useDutyStyles();
  const key = `ask ${row.key}`;
  const [kind, setKind] = useField(`${key} type`, 'extend');
  const type: RequestType = TYPES.find(one => one === kind) ?? 'extend';
  const [unit, setUnit] = useField(`${key} unit`, namesIn(row.lead)[0] ?? '');
  const [on, setOn] = useField(`${key} on`, toIso(today));
  const [value, setValue] = useField(`${key} value ${type}`);
  const [reason, setReason] = useField(`${key} reason`);
  const [evidence, setEvidence] = useField(`${key} evidence`);
  const wants = WITH_VALUE[type];
  const day = dayTyped(on, partsOf(today).year);
  const newDay = wants === 'day' ? dayTyped(value, ledger.meta.year, 'deadline') : null;
  const number = wants === 'number' ? decidedNumber(row, value) : null;
  const blank = value.trim() === '';
  const isReady = day !== null && (wants === undefined || newDay !== null || number !== null);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || day === null) return;
    const asked = newDay === null ? (wants === undefined ? '' : value.trim()) : toIso(newDay);
    const word = wordOf(REQUEST_TYPE, type, lang);
    typed.clear(key);
    onDone();
    perform({
      acts: [
        {
          act: 'ask',
          key: row.key,
          type,
          unit: unit.trim(),
          on: day,
          asked,
          reason: reason.trim(),
          evidence: evidence.trim(),
        },
      ],
      text: words.ask.done(word, row.no),
    });
  };
  return (
    <form className={styles.form} onSubmit={enter} aria-label={`${words.ask.title} ${row.no}`}>
      <Field label={words.ask.type}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={type}
          onChange={(_, data) => setKind(data.value)}
        >
          {TYPES.map(one => (
            <Radio key={one} value={one} label={wordOf(REQUEST_TYPE, one, lang)} />
          ))}
        </RadioGroup>
      </Field>
      {wants === 'day' && (
        <DayInput
          label={words.ask.value.day}
          words={words}
          typed={value}
          onTyped={setValue}
          day={blank ? null : newDay}
          fault={newDay === null ? words.requests.badValue.day : null}
        />
      )}
      {wants === 'number' && (
        <Field
          label={words.ask.value.number}
          {...(number === null ? { validationMessage: words.requests.badValue.number } : {})}
        >
          <Input value={value} onChange={(_, data) => setValue(data.value)} />
        </Field>
      )}
      <Field label={words.ask.unit}>
        <Input value={unit} onChange={(_, data) => setUnit(data.value)} />
      </Field>
      <DayInput label={words.ask.on} words={words} typed={on} onTyped={setOn} day={day} />
      <Field label={words.ask.reason}>
        <Input value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={words.ask.evidence}>
        <Input value={evidence} onChange={(_, data) => setEvidence(data.value)} />
      </Field>
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
          {words.ask.enter}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}

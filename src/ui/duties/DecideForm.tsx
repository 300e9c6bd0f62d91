import { Button, Field, Input } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { sayDay } from '../../ledger/dates/said';
import { partsOf, toIso } from '../../ledger/dates/serial';
import type { DutyAct } from '../../ledger/duties/acts';
import { requestName } from '../../ledger/duties/requests';
import { decidedNumber } from '../../ledger/requests/effect';
import type { ReadRequest } from '../../ledger/requests/read';
import { VERDICT, WITH_VALUE, type RequestType, type RequestVerdict } from '../../ledger/requests/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { dayIn, isBlank } from '../../ledger/status/cells';
import type { Row } from '../../ledger/types';
import { useDuties, useField } from './context';
import { DayInput, dayTyped } from './DayInput';
import { useDutyStyles } from './styles';

interface Props {
  readonly request: ReadRequest;
  readonly row: Row;
  readonly type: RequestType;
  readonly verdict: RequestVerdict;
  /** Under which name what is typed is kept. */
  readonly name: string;
  readonly onDone: () => void;
}

/** The office's decision about a request; an approval is put in force with it, or later. */
export function DecideForm({ request, row, type, verdict, name, onDone }: Props) {
  const { words, lang, ledger, today, who, perform, typed } = useDuties();
  const styles = useDutyStyles();
  const key = `${name} ${verdict}`;
  const wants = verdict === 'agree' ? WITH_VALUE[type] : undefined;
  const asked = isBlank(request.value) ? request.asked : request.value;
  const askedDay = wants === 'day' ? dayIn(asked) : null;
  const [value, setValue] = useField(`${key} value`, askedDay === null ? String(asked ?? '') : toIso(askedDay));
  const [on, setOn] = useField(`${key} on`, toIso(today));
  const [by, setBy] = useField(`${key} by`, who);
  const [basis, setBasis] = useField(`${key} basis`);
  const { year } = ledger.meta;
  const day = dayTyped(on, partsOf(today).year);
  const early = day !== null && request.askedOn !== null && day < request.askedOn;
  const newDay = wants === 'day' ? dayTyped(value, year, 'deadline') : null;
  const number = wants === 'number' ? decidedNumber(row, value) : null;
  const isReady = day !== null && !early && (wants === undefined || newDay !== null || number !== null);
  const enter = (inForce: boolean, event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady || day === null) return;
    const decide: DutyAct = {
      act: 'decide',
      request: requestName(request),
      verdict,
      value: newDay === null ? (wants === undefined ? '' : value.trim()) : toIso(newDay),
      by: by.trim(),
      on: day,
      basis: basis.trim(),
    };
    const apply: DutyAct = { act: 'apply', requests: [requestName(request)] };
    typed.clear(key);
    onDone();
    perform({
      acts: inForce ? [decide, apply] : [decide],
      text: inForce
        ? words.pending.says.apply(request.id)
        : words.pending.says.decide(request.id, wordOf(VERDICT, verdict, lang)),
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={event => enter(verdict === 'agree', event)}
      aria-label={`${words.requests[verdict]} ${request.id}`}
    >
      {wants === 'day' && (
        <DayInput
          label={words.requests.value.day}
          words={words}
          typed={value}
          onTyped={setValue}
          day={newDay}
          fault={newDay === null ? words.requests.badValue.day : null}
          autoFocus
        />
      )}
      {wants === 'number' && (
        <Field
          label={words.requests.value.number}
          {...(number === null ? { validationMessage: words.requests.badValue.number } : {})}
        >
          <Input value={value} autoFocus onChange={(_, data) => setValue(data.value)} />
        </Field>
      )}
      <DayInput
        label={words.requests.on}
        words={words}
        typed={on}
        onTyped={setOn}
        day={day}
        fault={early && request.askedOn !== null ? words.requests.early(sayDay(request.askedOn, lang)) : null}
        autoFocus={wants === undefined}
      />
      <Field label={words.requests.by}>
        <Input value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <Field label={words.requests.basis}>
        <Input value={basis} onChange={(_, data) => setBasis(data.value)} />
      </Field>
      <div className={styles.line}>
        {verdict === 'agree' && (
          <Button size="small" type="submit" appearance="primary" disabledFocusable={!isReady}>
            {words.requests.agreeNow}
          </Button>
        )}
        <Button
          size="small"
          {...(verdict === 'agree' ? {} : { type: 'submit' as const, appearance: 'primary' as const })}
          disabledFocusable={!isReady}
          {...(verdict === 'agree' ? { onClick: () => enter(false) } : {})}
        >
          {words.requests.enter}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

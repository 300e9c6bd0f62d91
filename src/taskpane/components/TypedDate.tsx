import { Button, Field, Input } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { sayIso } from '../../ledger/dates/said';
import { usePane } from '../state/context';
import type { TypedDate as Reading } from '../text/typed-dates';
import { usePageStyles } from './page';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is understood of it. */
  readonly reading: Reading;
  readonly onChange: (typed: string) => void;
  /** What is said where nothing can be read. */
  readonly unclear?: string;
  /** What keeps a day that was read from being taken. */
  readonly fault?: string | null;
  readonly hint?: string;
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
}

/** A day typed in any usual way; how it is read stands below it, and where it may be one of several, these to choose from. */
export function TypedDate(props: Props) {
  const { label, value, reading, onChange, unclear, fault, hint, onEnter, autoFocus = false } = props;
  const { texts, lang } = usePane();
  const styles = usePageStyles();
  const words = texts.facts;
  const maybe = reading.is === 'unclear' ? reading.maybe : [];
  const read = reading.is === 'day' ? sayIso(reading.date, lang) : reading.is === 'standing' ? words.standing : null;
  const says = () => {
    if (fault) return { validationMessage: fault };
    if (reading.is === 'unclear')
      return {
        validationMessage: maybe.length > 0 ? words.whichDay : (unclear ?? words.notRead),
        validationState: 'warning' as const,
      };
    return read === null || read === sayIso(value.trim(), lang)
      ? {}
      : { validationMessage: words.readAs(read), validationState: 'success' as const };
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className={styles.group}>
      <Field label={label} hint={hint ?? words.dueHint} {...says()}>
        <Input
          style={{ minWidth: 0 }}
          value={value}
          autoFocus={autoFocus}
          onChange={(_, data) => onChange(data.value)}
          onKeyDown={key}
        />
      </Field>
      {maybe.length > 0 && (
        <div className={styles.line}>
          {maybe.map(day => (
            <Button key={day} size="small" onClick={() => onChange(day)}>
              {day}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

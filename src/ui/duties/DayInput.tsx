import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { sayDay } from '../../ledger/dates/said';
import { fromIso, toIso, type SerialDay } from '../../ledger/dates/serial';
import { readDate } from '../../ledger/typed';
import type { DutyTexts } from '../../i18n/duties';
import { useDuties } from './context';

/**
 * A day as people type it, as a serial; null where none can be read for certain.
 * @param use `deadline`: a month stands for its last day
 */
export function dayTyped(typed: string, year: number | null, use: 'day' | 'deadline' = 'day'): SerialDay | null {
  const iso = fromIso(typed.trim());
  if (iso !== null) return iso;
  const reading = readDate(typed, { year, use });
  return reading.is === 'value' && typeof reading.value === 'number' ? reading.value : null;
}

interface Props {
  readonly label: string;
  readonly words: DutyTexts;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** What is read of it. */
  readonly day: SerialDay | null;
  readonly hint?: string;
  /** What is said where nothing is read, or what keeps the day from being taken. */
  readonly fault?: string | null;
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
  /** The label stands beside the field, not above it. */
  readonly beside?: boolean;
}

/** Beside its label the field is never narrower than a day: 2026-12-31. */
const useStyles = makeStyles({
  beside: { gridTemplateColumns: 'auto minmax(116px, 1fr)', columnGap: '8px', '& > label': { whiteSpace: 'nowrap' } },
});

/** A field for a day; how it is read stands below it. */
export function DayInput(props: Props) {
  const styles = useStyles();
  const { lang } = useDuties();
  const { label, words, typed, onTyped, day, hint, fault, onEnter, autoFocus = false, beside = false } = props;
  const said =
    fault !== null && fault !== undefined
      ? { validationMessage: fault }
      : day === null
        ? { validationMessage: words.badDate }
        : toIso(day) === typed.trim()
          ? {}
          : { validationMessage: words.readAs(sayDay(day, lang)), validationState: 'success' as const };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onEnter === undefined) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Field
      label={label}
      {...(beside ? { orientation: 'horizontal' as const, className: styles.beside } : {})}
      {...(hint === undefined ? {} : { hint })}
      {...said}
    >
      <Input
        value={typed}
        autoFocus={autoFocus}
        onChange={(_, data) => onTyped(data.value)}
        onKeyDown={key}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
}

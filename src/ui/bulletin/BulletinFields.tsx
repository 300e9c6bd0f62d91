import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { BULLETIN_TEXTS, type BulletinTexts } from '../../i18n/bulletin-pane';
import type { Lang } from '../../i18n/lang';
import { sayDay } from '../../ledger/dates/said';
import type { SerialDay } from '../../ledger/dates/serial';
import type { BulletinKind } from '../../report/bulletin/compose';

const KINDS: readonly BulletinKind[] = ['notice', 'brief', 'special'];

const useStyles = makeStyles({
  // The English kinds are wider than a pane of 320 px: they go on in a second line, never within a word.
  kinds: { flexWrap: 'wrap' },
  kind: { flexShrink: 0 },
});

/** What a bulletin is asked for: its day as typed, its kind, its number. */
export interface BulletinChoices {
  readonly typed: string;
  readonly kind: BulletinKind;
  readonly issue: string;
}

/** @param day the day that stands there first, as typed */
export function useBulletinChoices(day: () => string) {
  const [choices, setChoices] = useState<BulletinChoices>(() => ({ typed: day(), kind: 'notice', issue: '' }));
  const change = (part: Partial<BulletinChoices>): void => setChoices(now => ({ ...now, ...part }));
  return [choices, change] as const;
}

/** Why no bulletin can be of this day (a serial; null: none was read); null where one can. */
export function dayFault(asOf: SerialDay | null, planStart: SerialDay | null, lang: Lang): string | null {
  const words = BULLETIN_TEXTS[lang];
  if (asOf === null) return words.badDate;
  return planStart !== null && asOf < planStart ? words.early(sayDay(planStart, lang)) : null;
}

interface Props {
  readonly choices: BulletinChoices;
  readonly onChange: (part: Partial<BulletinChoices>) => void;
  /** Said at the day. */
  readonly fault: string | null;
  readonly words: BulletinTexts;
  /** Of the fields to type in. */
  readonly className?: string;
}

/** Day, kind and number of a bulletin, on the pane and on the files page alike. */
export function BulletinFields({ choices, onChange, fault, words, className }: Props) {
  const styles = useStyles();
  const field = className === undefined ? {} : { className };
  return (
    <>
      <Field
        {...field}
        label={words.day}
        hint={words.dayHint}
        {...(fault === null ? {} : { validationMessage: fault })}
      >
        <Input value={choices.typed} onChange={(_, data) => onChange({ typed: data.value })} />
      </Field>
      <Field label={words.kind}>
        <RadioGroup
          className={styles.kinds}
          layout="horizontal"
          value={choices.kind}
          onChange={(_, data) => onChange({ kind: KINDS.find(one => one === data.value) ?? 'notice' })}
        >
          {KINDS.map(one => (
            <Radio key={one} className={styles.kind} value={one} label={words.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field {...field} label={words.issue}>
        <Input value={choices.issue} onChange={(_, data) => onChange({ issue: data.value })} />
      </Field>
    </>
  );
}

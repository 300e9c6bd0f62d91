import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { StopRegular } from '@fluentui/react-icons/svg/stop';
import { usePane } from '../state/context';
import { percentIn } from '../text/format';
import type { Writing } from '../state/useWriting';
import { Elapsed } from './Elapsed';

const useStyles = makeStyles({
  page: { padding: '24px 16px', display: 'flex', flexDirection: 'column', gap: '16px' },
});

interface Props {
  readonly state: Extract<Writing, { readonly type: 'writing' }>;
  readonly onStop: () => void;
}

/** How far writing has come, with a way to stop. */
export function Progress({ state, onStop }: Props) {
  const { texts, locale } = usePane();
  const styles = useStyles();
  const words = texts.write;
  const { step, stopping } = state;
  const say = stopping
    ? words.stopping
    : step
      ? words.writing(words.works[step.work], step.sheet, percentIn(step.share, locale) ?? '')
      : words.comparing;
  return (
    <div className={styles.page}>
      <Field validationMessage={say} validationState="none" aria-live="polite">
        <ProgressBar aria-label={texts.write.title} {...(step ? { value: step.share } : {})} />
      </Field>
      <Elapsed />
      <Button icon={<StopRegular />} disabledFocusable={stopping} onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}

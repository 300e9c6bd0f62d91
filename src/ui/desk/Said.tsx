import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { StopRegular } from '@fluentui/react-icons/svg/stop';
import type { ReactNode } from 'react';
import { useDesk } from './context';
import type { JobStep } from '../../jobs/job';
import { troubleText } from './trouble';
import type { RunningJob } from './useJob';

const useStyles = makeStyles({
  working: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  bar: { width: '100%' },
});

/** A message that stays on the page; of any length. */
export function Note({
  intent,
  title,
  children,
}: {
  readonly intent: 'error' | 'info' | 'success' | 'warning';
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      politeness={intent === 'error' ? 'assertive' : 'polite'}
      style={{ flexShrink: 0 }}
    >
      <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

interface Props {
  readonly job: RunningJob;
  /** Words for a step. */
  readonly say: (step: JobStep) => string;
  /** Words before the first step. */
  readonly before: string;
  /** Words for errors that the page's own do not cover. */
  readonly explain?: (error: unknown) => string | null;
}

/** How far the work has come, with a way to stop; afterwards what went wrong, if anything. */
export function Said({ job, say, before, explain }: Props) {
  const { texts, lang } = useDesk();
  const styles = useStyles();
  const { state } = job;
  if (state.type === 'working') {
    const { step } = state;
    return (
      <div className={styles.working}>
        <Field
          className={styles.bar}
          validationMessage={step ? say(step) : before}
          validationState="none"
          aria-live="polite"
        >
          <ProgressBar aria-label={before} {...(step ? { value: (step.place - 1) / step.of } : {})} />
        </Field>
        <Button icon={<StopRegular />} onClick={job.stop}>
          {texts.stop}
        </Button>
      </div>
    );
  }
  if (state.type === 'stopped') return <Note intent="warning">{texts.stopped}</Note>;
  if (state.type === 'failed')
    return (
      <Note intent="error" title={texts.failed}>
        {explain?.(state.error) ?? troubleText(state.error, texts, lang)}
      </Note>
    );
  return null;
}

import { Button, Field, Input } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { eachMeasure, type DraftPlan } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { Disclosure } from '../../../ui/Disclosure';
import { usePageStyles } from '../../components/page';
import type { DoEdit } from '../did';
import { targetWords } from '../facts';
import { newTarget } from '../amounts';
import { targetLineOf, targetFrom } from '../target-line';
import type { Leaving } from './context';
import { TargetFields } from './TargetFields';

interface Props {
  readonly plan: DraftPlan;
  readonly measure: string;
  readonly index: number;
  readonly edit: DoEdit;
  readonly leaving: Leaving;
  readonly onClose: () => void;
  /** Lines that could not be read, by measure and place: they are there again when the window opens once more. */
  readonly kept: Map<string, string>;
}

/** A target in one line, read as typed; its fields one by one below a fold. */
export function TargetWindow({ plan, measure, index, edit, leaving, onClose, kept }: Props) {
  const { texts, lang, locale } = usePane();
  const styles = usePageStyles();
  const words = texts.facts;
  const target = eachMeasure(plan).find(([, m]) => m.id === measure)?.[1].measure.targets[index];
  const stated = target ? targetLineOf(target, lang) : '';
  const key = `${measure} ${index}`;
  const [typed, setTyped] = useState(() => kept.get(key) ?? stated);
  const [fields, setFields] = useState(false);
  const line = useRef(stated);
  useEffect(() => {
    // Changed field by field: the line says so.
    if (line.current !== stated) setTyped(stated);
    line.current = stated;
  }, [stated]);
  const next = typed.trim() === '' || typed === stated ? null : targetFrom(typed, target);
  const unclear = typed.trim() !== '' && typed !== stated && next === null;
  leaving.current = () => {
    if (unclear) kept.set(key, typed);
    else kept.delete(key);
    if (next) edit({ type: 'target', measure, index, target: next }, words.setTarget(targetWords(next, lang, locale)));
  };
  const close = () => {
    leaving.current?.();
    onClose();
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || unclear) return;
    event.preventDefault();
    close();
  };
  const says = unclear
    ? { validationMessage: words.targetNot, validationState: 'warning' as const }
    : next
      ? { validationMessage: words.readAs(targetWords(next, lang, locale)), validationState: 'success' as const }
      : {};
  return (
    <>
      <Field label={words.target} hint={words.targetHint} {...says}>
        <Input
          style={{ minWidth: 0 }}
          value={typed}
          autoFocus
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={enter}
        />
      </Field>
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={close}>
          {words.done}
        </Button>
        {target && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={() => {
              edit({ type: 'target', measure, index, target: null }, words.removed);
              onClose();
            }}
          >
            {words.remove1}
          </Button>
        )}
      </div>
      <Disclosure
        title={words.fields}
        open={fields}
        onOpen={open => {
          leaving.current?.();
          setFields(open);
        }}
      >
        <TargetFields
          target={target ?? newTarget()}
          onChange={changed => edit({ type: 'target', measure, index, target: changed })}
        />
      </Disclosure>
    </>
  );
}

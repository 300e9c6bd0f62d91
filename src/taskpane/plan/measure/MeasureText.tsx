import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { nextId, type DraftMeasure, type History } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { unreadProblem } from '../../state/problem';
import type { DoEdit } from '../did';
import { TextBox } from '../../components/TextBox';
import { reread } from '../reread';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' } });

interface Props {
  readonly measure: DraftMeasure;
  readonly history: History;
  readonly edit: DoEdit;
  /** Names of the measures before and after it, of whatever task. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Joins two neighbours and goes on with the first. */
  readonly onJoin: (first: string | undefined, second: string | undefined) => void;
}

/** The measure's sentence: edit, read again, split at the cursor, join with either neighbour. */
export function MeasureText({ measure, history, edit, before, after, onJoin }: Props) {
  const { texts, ports, dispatch } = usePane();
  const styles = useStyles();
  const words = texts.plan.edit;
  const box = useRef<HTMLTextAreaElement>(null);
  const [hint, setHint] = useState(false);
  const { text } = measure.measure;
  useEffect(() => {
    if (box.current && box.current.value !== text) box.current.value = text;
  }, [text]);

  const commit = () => {
    const typed = box.current?.value.trim() ?? '';
    if (typed && typed !== text) edit({ type: 'text', measure: measure.id, text: typed });
  };
  const split = () => {
    const at = box.current?.selectionStart ?? 0;
    const inside = text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';
    setHint(!inside);
    if (inside && box.current?.value === text) edit({ type: 'split', measure: measure.id, at, id: nextId(history) });
  };
  const again = async () => {
    const typed = box.current?.value.trim() || text;
    try {
      const fresh = reread(measure.measure, typed, await ports.parser.parse(typed));
      edit({ type: 'replace', measure: measure.id, with: fresh });
    } catch (error) {
      dispatch({ type: 'failed', id: null, problem: unreadProblem(error) });
    }
  };
  return (
    <div>
      <Field label={words.text}>
        <TextBox ref={box} rows={4} defaultValue={text} onBlur={commit} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={split}>
          {words.split}
        </Button>
        <Button size="small" disabledFocusable={before === undefined} onClick={() => onJoin(before, measure.id)}>
          {words.mergeUp}
        </Button>
        <Button size="small" disabledFocusable={after === undefined} onClick={() => onJoin(measure.id, after)}>
          {words.merge}
        </Button>
        <Button size="small" onClick={() => void again()}>
          {words.reread}
        </Button>
      </div>
      {hint && (
        <Text size={200} role="alert" block>
          {words.splitHint}
        </Text>
      )}
    </div>
  );
}

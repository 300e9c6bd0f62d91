import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import type { DraftPlan } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { NARROW_BUTTON } from '../../components/page';
import type { TreeRow } from '../rows';
import { nameOfRow } from './acts';
import type { TreeActs } from './useTreeActs';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px 6px 12px',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: { display: 'flex', flex: '1 1 100%', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  button: { ...NARROW_BUTTON, flexGrow: 1 },
  name: { flex: '1 1 100%' },
});

interface Props {
  readonly plan: DraftPlan;
  readonly acts: TreeActs;
  /** The row that was chosen by a click, where none is marked. */
  readonly row: TreeRow | undefined;
  /** Gives the keyboard back to the tree. */
  readonly onDone: () => void;
}

/** What can be done with the chosen rows of the tree, by press; and the field in which one of them is renamed. */
export function ArrangeBar({ plan, acts, row, onDone }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.tree;
  if (acts.naming) return <Naming plan={plan} row={acts.naming} acts={acts} onDone={onDone} />;
  const count = acts.chosen.size;
  if (count === 0 && (!row || row.type === 'measure')) return null;
  const press = (run: () => void) => () => {
    run();
    onDone();
  };
  const button = (label: string, run: () => void, hint?: string) => (
    <Button size="small" className={styles.button} {...(hint ? { title: hint } : {})} onClick={press(run)}>
      {label}
    </Button>
  );
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <div className={styles.head}>
        <Text size={200} weight="semibold">
          {words.chosen(Math.max(1, count))}
        </Text>
        {count > 0 && (
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.clear}
            title={words.clear}
            onClick={press(acts.clear)}
          />
        )}
      </div>
      {button(words.promote, () => acts.level(-1), words.keys.promote)}
      {button(words.demote, () => acts.level(1), words.keys.demote)}
      {button(words.up, () => acts.move(-1), words.keys.up)}
      {button(words.down, () => acts.move(1), words.keys.down)}
      {count < 2 && (
        <Button size="small" className={styles.button} title={words.keys.rename} onClick={acts.beginNaming}>
          {words.rename}
        </Button>
      )}
      {count > 1 && button(words.join, acts.join, words.keys.join)}
      {count === 1 && acts.canJoin && button(words.joinUp, acts.join, words.keys.join)}
      {button(words.drop, acts.drop, words.keys.drop)}
    </section>
  );
}

function Naming({ plan, row, acts, onDone }: Omit<Props, 'row'> & { readonly row: TreeRow }) {
  const { texts } = usePane();
  const styles = useStyles();
  const [name, setName] = useState(() => nameOfRow(plan, row));
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const input = frame.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const [hint, setHint] = useState('');
  /** At the cursor; what was typed besides has to be taken first, so that the halves are those of the sentence as it stands. */
  const split = () => {
    const at = frame.current?.querySelector('input')?.selectionStart ?? 0;
    if (name === nameOfRow(plan, row) && acts.split(at)) onDone();
    else setHint(texts.plan.edit.splitHint);
  };
  const end = (text: string | null) => {
    acts.rename(text);
    onDone();
  };
  return (
    <section ref={frame} className={styles.bar} aria-label={texts.tree.rename}>
      <Field
        className={styles.name}
        label={texts.tree.name[row.type]}
        {...(hint ? { validationMessage: hint, validationState: 'warning' as const } : {})}
      >
        <Input
          value={name}
          onChange={(_, data) => setName(data.value)}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') end(name);
            if (event.key === 'Escape') end(null);
          }}
        />
      </Field>
      {row.type === 'measure' && (
        <Button size="small" title={texts.plan.edit.splitHint} onClick={split}>
          {texts.plan.edit.split}
        </Button>
      )}
      <Button size="small" appearance="primary" onClick={() => end(name)}>
        {texts.frame.ok}
      </Button>
      <Button size="small" onClick={() => end(null)}>
        {texts.frame.cancel}
      </Button>
    </section>
  );
}

import { Button, makeStyles, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { DraftPlan } from '../../plan/draft';
import { usePane } from '../state/context';
import type { Draft } from '../state/draft';
import { useCardStyles } from './card';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', maxWidth: '100%' },
  button: { textAlign: 'left', minWidth: 0, flexShrink: 1 },
});

const standing = ({ history }: Draft): DraftPlan | undefined => history.states[history.at];

/** The plan that is open and not written yet, and those put aside for another one. */
export function OpenDrafts() {
  const { texts, work, dispatch } = usePane();
  const styles = useStyles();
  const { card } = useCardStyles();
  const words = texts.start.drafts;
  const [asked, setAsked] = useState<Draft | null>(null);
  const before = [work.previous, ...work.older].filter((draft): draft is Draft => draft !== null);
  const titleOf = (draft: Draft): string =>
    standing(draft)?.head.title?.text || draft.origin || texts.start.draft.untitled;
  const { draft } = work;
  if (!draft && before.length === 0) return null;
  const measures = draft ? (standing(draft)?.items ?? []).reduce((sum, item) => sum + item.measures.length, 0) : 0;
  return (
    <section className={card} aria-label={draft ? words.title : words.before}>
      {draft && (
        <>
          <Text weight="semibold">{words.title}</Text>
          <Text size={200}>{words.text(titleOf(draft), measures)}</Text>
          <Button size="small" appearance="primary" onClick={() => dispatch({ type: 'go', screen: 'plan' })}>
            {words.open}
          </Button>
        </>
      )}
      {before.length > 0 && <Text size={200}>{words.before}</Text>}
      {before.map((one, i) => (
        <div key={i} className={styles.line}>
          <Button size="small" className={styles.button} onClick={() => dispatch({ type: 'reopen', draft: one })}>
            {words.reopen(titleOf(one))}
          </Button>
          {asked === one ? (
            <Button size="small" onClick={() => dispatch({ type: 'dropAside', draft: one })}>
              {words.dropYes}
            </Button>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.drop(titleOf(one))}
              title={words.drop(titleOf(one))}
              onClick={() => setAsked(one)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

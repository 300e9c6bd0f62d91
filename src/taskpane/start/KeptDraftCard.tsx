import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/context';
import { relativeDay } from '../text/format';
import { useCardStyles } from './card';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** Says that an unwritten draft is kept on this machine, and offers to go on with it or to clear it. */
export function KeptDraftCard() {
  const { texts, work, dispatch, ports, locale } = usePane();
  const styles = useStyles();
  const { card } = useCardStyles();
  const [asking, setAsking] = useState(false);
  const { kept, keptLater } = work;
  if (!kept && !keptLater) return null;
  const words = texts.start.draft;
  const about = (): string => {
    if (!kept) return words.later;
    const { plan } = kept.saved;
    const measures = plan.items.reduce((sum, item) => sum + item.measures.length, 0);
    return words.text(
      plan.title?.text || kept.origin || words.untitled,
      measures,
      relativeDay(kept.at, ports.now(), locale),
    );
  };
  const clear = () => {
    void ports.drafts.clear(keptLater);
    dispatch({ type: 'clear' });
  };
  return (
    <section className={card} aria-label={words.title}>
      <Text weight="semibold">{words.title}</Text>
      <Text size={200}>{about()}</Text>
      {asking ? (
        <>
          <Text role="alert">{words.clearAsk}</Text>
          <div className={styles.buttons}>
            <Button size="small" onClick={clear}>
              {words.clearYes}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {texts.frame.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          {kept && (
            <Button size="small" appearance="primary" onClick={() => dispatch({ type: 'resume' })}>
              {words.open}
            </Button>
          )}
          <Button size="small" onClick={() => setAsking(true)}>
            {words.clear}
          </Button>
        </div>
      )}
    </section>
  );
}

import { Button, Text } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { useCardStyles } from './card';

/** Says that letters and requests were entered which the workbook does not hold yet. */
export function EnteredCard() {
  const { texts, work, dispatch } = usePane();
  const styles = useCardStyles();
  const words = texts.start.entered;
  const { length } = work.duties;
  if (length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.title}>
      <Text weight="semibold">{words.title}</Text>
      <Text size={200}>{words.text(length)}</Text>
      <Button size="small" onClick={() => dispatch({ type: 'go', screen: 'duties' })}>
        {words.go}
      </Button>
    </section>
  );
}

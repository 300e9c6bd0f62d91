import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    padding: '2px 4px 2px 12px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '& svg': { flexShrink: 0 },
  },
  words: { flex: 1, minWidth: 0 },
});

interface Props {
  readonly unowned: number;
  readonly suggested: number;
  readonly onOpen: () => void;
}

/** Says over the tree that somebody can be proposed for measures without owner; nothing where each has one. */
export function SuggestBar({ unowned, suggested, onOpen }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.plan.suggest;
  if (unowned === 0) return null;
  return (
    <div className={styles.bar}>
      <LightbulbRegular aria-hidden />
      <Text size={200} className={styles.words}>
        {suggested > 0 ? words.bar(suggested) : words.barNone(unowned)}
      </Text>
      <Button size="small" appearance="transparent" onClick={onOpen}>
        {suggested > 0 ? words.look : words.ask}
      </Button>
    </div>
  );
}

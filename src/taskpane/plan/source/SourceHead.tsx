import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../state/context';
import { NARROW_BUTTON } from '../../components/page';
import { Legend } from '../MarkedText';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 6px', alignItems: 'center' },
  button: NARROW_BUTTON,
});

interface Props {
  readonly onHead: () => void;
  /** Null where the text is too long to be edited in one piece. */
  readonly onReword: (() => void) | null;
}

/** Above the source: how to repair it, what the shades mean, and what is set for the whole text. */
export function SourceHead({ onHead, onReword }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.source;
  return (
    <div className={styles.head}>
      <span>{words.hint}</span>
      <div className={styles.line}>
        <Legend words={texts.plan.edit.legend} />
        <Button size="small" className={styles.button} onClick={onHead}>
          {words.head.open}
        </Button>
        {onReword && (
          <Button size="small" className={styles.button} onClick={onReword}>
            {words.reword.open}
          </Button>
        )}
      </div>
    </div>
  );
}

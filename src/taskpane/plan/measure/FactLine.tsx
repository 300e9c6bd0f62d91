import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { usePane } from '../../state/context';
import { factKey, useFacts, type FactRequest } from '../popover/context';

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '1fr 16px',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '6px 8px',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { minWidth: 0, whiteSpace: 'pre-line' },
  missing: { color: tokens.colorNeutralForeground2 },
  hint: { display: 'block', paddingTop: '2px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  /** The fact in words; empty where there is none. */
  readonly value: string;
  /** What is said where there is none. */
  readonly none: string;
  /** Where it comes from. */
  readonly hint?: string;
  readonly changes: FactRequest;
}

/** A fact of a measure on its page: pressed, it opens the window in which such a fact is changed everywhere. */
export function FactLine({ label, value, none, hint, changes }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const open = useFacts();
  return (
    <div>
      <button
        type="button"
        className={styles.line}
        title={texts.facts.change(label)}
        data-chip={factKey(changes)}
        onClick={event => open?.(changes, event.currentTarget)}
      >
        <span className={styles.label}>{label}</span>
        <span className={mergeClasses(styles.value, value === '' && styles.missing)}>{value || none}</span>
        <EditRegular fontSize={16} aria-hidden />
      </button>
      {hint && (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
    </div>
  );
}

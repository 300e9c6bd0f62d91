import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../state/context';
import { keyOfLevel, LEVELS, type Given } from './levels';
import type { Segment } from './segments';

const useStyles = makeStyles({
  cell: { gridColumn: '1 / -1' },
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    paddingTop: '4px',
  },
  words: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  head: { flexBasis: '100%' },
  button: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    padding: '1px 6px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  now: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

/** A further thing that can be done with the pieces chosen. */
export interface Act {
  readonly words: string;
  readonly hint?: string;
  readonly onPress: () => void;
}

interface Props {
  readonly chosen: readonly Segment[];
  readonly onLevel: (level: Given) => void;
  readonly acts: readonly Act[];
  /** What can be done with it and its likes together. */
  readonly alike: { readonly look: string; readonly acts: readonly Act[] } | null;
}

/** The levels that the chosen pieces can be given, the present one marked, and what else can be done with them. */
export function LevelStrip({ chosen, onLevel, acts, alike }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.source;
  const now = new Set(chosen.map(({ as }) => as));
  return (
    <div role="gridcell" className={styles.cell}>
      <div role="group" className={styles.strip} aria-label={words.become}>
        {chosen.length > 1 && (
          <span className={mergeClasses(styles.words, styles.head)}>{words.chosen(chosen.length)}</span>
        )}
        {LEVELS.map(level => (
          <button
            key={level}
            type="button"
            className={mergeClasses(styles.button, now.size === 1 && now.has(level) && styles.now)}
            aria-pressed={now.size === 1 && now.has(level)}
            aria-keyshortcuts={keyOfLevel(level)}
            title={words.key(keyOfLevel(level))}
            onClick={() => onLevel(level)}
          >
            {words.levels[level]}
          </button>
        ))}
        {alike && <span className={styles.words}>{alike.look}</span>}
        {[...(alike?.acts ?? []), ...acts].map(act => (
          <button key={act.words} type="button" className={styles.button} title={act.hint} onClick={act.onPress}>
            {act.words}
          </button>
        ))}
      </div>
    </div>
  );
}

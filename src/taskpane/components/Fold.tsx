import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { usePane } from '../state/context';
import type { FoldName } from '../state/work';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    padding: '2px 4px',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& svg': { flexShrink: 0 },
  },
  title: { flexShrink: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  summary: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  content: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  closed: { display: 'none' },
});

interface Props {
  readonly name: FoldName;
  readonly title: string;
  /** What stays in sight while it is folded, in one line. */
  readonly summary: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page under its heading, which folds it; how it is stays while the pane is open. Fields inside keep what is typed. */
export function Fold({ name, title, summary, level = 2, children }: Props) {
  const { work, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const open = work.open[name];
  const part = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // What opens at the end of a page would open out of sight.
    if (pressed.current && open) part.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = false;
  }, [open]);
  const press = () => {
    pressed.current = true;
    dispatch({ type: 'fold', name, open: !open });
  };
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section ref={part}>
      <Heading className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={id} onClick={press}>
          {open ? <ChevronDownRegular fontSize={16} aria-hidden /> : <ChevronRightRegular fontSize={16} aria-hidden />}
          <span className={styles.title}>{title}</span>
          {!open && summary !== '' && <span className={styles.summary}>{summary}</span>}
        </button>
      </Heading>
      <div id={id} className={mergeClasses(styles.content, !open && styles.closed)}>
        {children}
      </div>
    </section>
  );
}

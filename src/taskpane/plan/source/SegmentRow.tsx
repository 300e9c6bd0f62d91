import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import { usePane } from '../../state/context';
import { MarkedText } from '../MarkedText';
import type { FactMark } from '../marks';
import { shortQuote, type LeftStretch } from '../reading/account';
import { LeftText } from '../reading/LeftText';
import type { Segment } from './segments';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '6px',
    padding: '2px 8px 2px 4px',
    borderLeft: '4px solid transparent',
    cursor: 'default',
    lineHeight: '1.6',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  gap: { marginTop: '10px' },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, borderLeftColor: tokens.colorBrandStroke1 },
  handle: {
    boxSizing: 'border-box',
    minWidth: '38px',
    height: '20px',
    marginTop: '2px',
    padding: '0 4px',
    textAlign: 'center',
    lineHeight: '18px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    userSelect: 'none',
    whiteSpace: 'nowrap',
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  section: { backgroundColor: tokens.colorNeutralBackground4 },
  below: { marginLeft: '8px' },
  text: { minWidth: 0, whiteSpace: 'pre-wrap' },
  pale: { color: tokens.colorNeutralForeground3 },
  why: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    marginRight: '6px',
    userSelect: 'none',
  },
  take: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '24px',
    padding: '0 4px',
    marginLeft: '6px',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    userSelect: 'none',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly id: string;
  readonly index: number;
  readonly text: string;
  readonly segment: Segment;
  readonly marks: readonly FactMark[];
  /** Marks and page numbers within it, which were left out. */
  readonly small: readonly LeftStretch[];
  /** What was read here has been deleted in the draft. */
  readonly deleted: boolean;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: (event: MouseEvent<HTMLElement>) => void;
  readonly onMark: (mark: FactMark) => void;
  readonly onTake: () => void;
  /** What can be done with it, where it is the active one. */
  readonly children?: ReactNode;
}

/** One piece of the paste: its handle with what it was read as, its words with the facts shaded, pale where it was left out. */
export function SegmentRow(props: Props) {
  const { id, index, text, segment, marks, small, active, chosen } = props;
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.source;
  const { as, reason, start, end, gap } = segment;
  const why = reason ? words.left(STRUCTURE_TEXTS[lang].reasons[reason]) : props.deleted ? words.deleted : undefined;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={chosen}
      data-active={active}
      className={mergeClasses(styles.row, gap && styles.gap, chosen && styles.chosen)}
      onClick={props.onChoose}
    >
      <div
        role="gridcell"
        className={mergeClasses(
          styles.handle,
          (as === 'section' || as === 'task') && styles.strong,
          as === 'section' && styles.section,
          (as === 'measure' || as === 'owner' || as === 'time') && styles.below,
        )}
      >
        {words.levels[as]}
      </div>
      <div role="gridcell" className={mergeClasses(styles.text, why && styles.pale)} title={why} data-text={start}>
        {why && <small className={styles.why}>{why}</small>}
        <LeftText text={text} row={segment} left={why ? NONE : small}>
          {stretch => (
            <MarkedText
              text={text}
              stretch={stretch}
              marks={marks}
              words={texts.plan.edit.legend}
              onMark={props.onMark}
              reachable={active}
            />
          )}
        </LeftText>
        {why && (
          <button
            type="button"
            className={styles.take}
            tabIndex={active ? 0 : -1}
            aria-label={words.takeOf(shortQuote(text.slice(start, end), lang))}
            onClick={event => {
              event.stopPropagation();
              props.onTake();
            }}
          >
            {words.take}
          </button>
        )}
      </div>
      {props.children}
    </div>
  );
}

const NONE: readonly LeftStretch[] = [];

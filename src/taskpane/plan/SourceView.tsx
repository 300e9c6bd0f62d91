import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DraftPlan } from '../../plan/draft';
import { usePane } from '../app/context';
import { VirtualList, type ListHandle } from '../../ui/VirtualList';
import type { Left } from './reading/account';
import { LeftText } from './reading/LeftText';
import { Legend, MarkedText } from './MarkedText';
import { allMarks, byRow, lines } from './marks';

/** UTF-16 units drawn as one row at most: a paste without line breaks is one long line. */
const LONGEST = 600;
const PER_LINE = 22;
const NONE: readonly Left[] = [];

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: {
    padding: '1px 12px',
    lineHeight: '1.7',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    minHeight: '1.7em',
  },
  list: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
});

interface Props {
  readonly plan: DraftPlan;
  readonly source: string;
  /** What was left out of the plan, in the order of the text. */
  readonly left: readonly Left[];
  /** Offset to begin at. */
  readonly at: number | null;
  readonly onOpen: (measure: string) => void;
}

/** The paste as it came, with every fact shaded in its place. */
export function SourceView({ plan, source, left, at, onOpen }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const list = useRef<ListHandle>(null);
  const rows = useMemo(() => lines(source, LONGEST), [source]);
  const marks = useMemo(() => allMarks(plan), [plan]);
  const marked = useMemo(() => byRow(rows, marks), [rows, marks]);
  const leftIn = useMemo(() => byRow(rows, left), [rows, left]);

  useEffect(() => {
    if (at === null) return;
    const row = rows.findIndex(({ start, end }) => start <= at && at <= end);
    if (row >= 0) list.current?.show(Math.max(0, row - 1), 'start');
  }, [at, rows]);

  const keyOf = useCallback((i: number) => String(i), []);
  const estimate = useCallback(
    (i: number) => Math.max(1, Math.ceil(((rows[i]?.end ?? 0) - (rows[i]?.start ?? 0)) / PER_LINE)) * 24,
    [rows],
  );
  return (
    <>
      <div className={styles.head}>
        <span>{texts.plan.sourceHint}</span>
        <Legend words={texts.plan.edit.legend} />
      </div>
      <VirtualList
        className={styles.list}
        role="document"
        tabIndex={0}
        aria-label={texts.plan.sourceLabel}
        count={rows.length}
        keyOf={keyOf}
        estimate={estimate}
        handle={list}
      >
        {i => {
          const row = rows[i];
          return row ? (
            <div className={styles.line}>
              <LeftText text={source} row={row} left={leftIn.get(i) ?? NONE}>
                {stretch => (
                  <MarkedText
                    text={source}
                    stretch={stretch}
                    marks={marked.get(i) ?? []}
                    words={texts.plan.edit.legend}
                    onMark={mark => onOpen(mark.measure)}
                  />
                )}
              </LeftText>
            </div>
          ) : null;
        }}
      </VirtualList>
    </>
  );
}

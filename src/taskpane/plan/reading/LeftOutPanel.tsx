import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Unread } from '../../../input/given';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import type { Plan } from '../../../plan/types';
import { VirtualList } from '../../../ui/VirtualList';
import { usePane } from '../../state/context';
import { PanelHead } from '../../components/PanelHead';
import { LostEdits } from '../LostEdits';
import { ProblemBar } from '../../components/ProblemBar';
import { UnreadList } from './UnreadList';
import { leftStretches, type LeftList, type LeftRow } from './account';
import type { Correct } from './useCorrecting';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: { flexShrink: 0, padding: '8px 12px', display: 'flex', flexDirection: 'column', gap: '6px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  why: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '4px' },
});

interface Props {
  readonly left: LeftList;
  /** What the format of the text held back. */
  readonly unread: readonly Unread[];
  readonly correct: Correct;
  readonly onShow: (offset: number) => void;
  readonly onBack: () => void;
}

/** True where no word of the row is left out any more. */
const isIn = (plan: Plan, { start, end }: LeftRow): boolean =>
  !leftStretches(plan).some(stretch => stretch.start < end && start < stretch.end);

/** What was left out of the plan, stretch by stretch, with the reason; each can be seen in its place and taken back in. */
export function LeftOutPanel({ left, unread, correct, onShow, onBack }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.plan.leftOut;
  const { rows, small } = left;
  const frame = useRef<HTMLDivElement>(null);
  /** Row whose button had the focus when it was pressed: once the row is gone, the one in its place takes it over. */
  const [pressed, setPressed] = useState<{ readonly at: number; readonly of: number } | null>(null);
  useEffect(() => {
    if (!pressed || rows.length === pressed.of) return;
    const row = frame.current?.querySelector(`[data-row="${Math.min(pressed.at, rows.length - 1)}"]`);
    (row?.querySelector<HTMLElement>('button:last-child') ?? frame.current?.querySelector('h1'))?.focus();
    setPressed(null);
  }, [pressed, rows]);

  const take = (row: LeftRow, at: number) => {
    setPressed({ at, of: rows.length });
    const { start, end, quote } = row;
    correct([{ type: 'level', at: { start, end }, level: 'in', scope: 'this' }], (plan, tasks) =>
      isIn(plan, row) ? words.taken(quote, tasks) : words.stays(quote),
    );
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  const keyOf = useCallback((i: number) => String(rows[i]?.start ?? i), [rows]);
  const estimate = useCallback(() => 92, []);
  return (
    <div ref={frame} className={styles.page} onKeyDown={leave}>
      <PanelHead title={words.title} onBack={onBack} />
      <LostEdits />
      <ProblemBar />
      <div className={styles.head}>
        <Text size={200}>{rows.length === 0 ? words.none : words.hint}</Text>
        {small > 0 && <Text size={200}>{words.small(small)}</Text>}
      </div>
      {rows.length > 0 && (
        <VirtualList role="list" aria-label={words.title} count={rows.length} keyOf={keyOf} estimate={estimate}>
          {i => {
            const row = rows[i];
            if (!row) return null;
            return (
              <div role="listitem" className={styles.row} data-row={i} aria-posinset={i + 1} aria-setsize={rows.length}>
                <Text size={200} className={styles.why}>
                  {words.at(...row.lines)} · {STRUCTURE_TEXTS[lang].reasons[row.reason]}
                </Text>
                <Text>{row.quote}</Text>
                <div className={styles.buttons}>
                  <Button size="small" aria-label={words.showOf(row.quote)} onClick={() => onShow(row.start)}>
                    {words.show}
                  </Button>
                  <Button size="small" aria-label={words.takeOf(row.quote)} onClick={() => take(row, i)}>
                    {words.take}
                  </Button>
                </div>
              </div>
            );
          }}
        </VirtualList>
      )}
      <UnreadList unread={unread} />
    </div>
  );
}

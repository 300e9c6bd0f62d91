import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { sayDay } from '../../../ledger/dates/said';
import type { Ledger } from '../../../ledger/types';
import { VirtualList } from '../../../ui/VirtualList';
import { usePane } from '../../state/context';
import { PanelHead } from '../../components/PanelHead';

const useStyles = makeStyles({
  section: {
    padding: '6px 12px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  item: { padding: '6px 12px 2px 16px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  row: { padding: '2px 12px 6px 24px', overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Line {
  readonly key: string;
  readonly as: 'section' | 'item' | 'row';
  readonly text: string;
  readonly facts?: string;
}

/** Sections, tasks and rows of a matrix as one list, each heading where it changes. */
function linesOf({ rows, lang }: Ledger): readonly Line[] {
  const lines: Line[] = [];
  let [section, item] = ['', ''];
  for (const row of rows) {
    if (row.section !== section && row.section) lines.push({ key: `s${row.key}`, as: 'section', text: row.section });
    if (row.item !== item || row.section !== section) lines.push({ key: `i${row.key}`, as: 'item', text: row.item });
    [section, item] = [row.section, row.item];
    const dueOn = row.newDue ?? row.due;
    const due = typeof dueOn === 'number' ? sayDay(dueOn, lang) : row.dueNote;
    const facts = [row.targetText, row.lead, due].filter(Boolean).join(' · ');
    lines.push({ key: row.key, as: 'row', text: `${row.no} ${row.measure}`, facts });
  }
  return lines;
}

/** The plan in force as the matrix has it, to be read. */
export function LookPanel({ ledger, onBack }: { readonly ledger: Ledger; readonly onBack: () => void }) {
  const { texts } = usePane();
  const styles = useStyles();
  const lines = useMemo(() => linesOf(ledger), [ledger]);
  const keyOf = useCallback((i: number) => lines[i]?.key ?? '', [lines]);
  const estimate = useCallback((i: number) => (lines[i]?.as === 'row' ? 58 : 32), [lines]);
  return (
    <>
      <PanelHead title={ledger.meta.title || texts.inForce.untitled} onBack={onBack} />
      <VirtualList
        role="list"
        tabIndex={0}
        aria-label={texts.inForce.list}
        count={lines.length}
        keyOf={keyOf}
        estimate={estimate}
      >
        {i => {
          const line = lines[i];
          return line ? (
            <div role="listitem" className={styles[line.as]} aria-posinset={i + 1} aria-setsize={lines.length}>
              {line.text}
              {line.facts && <div className={styles.facts}>{line.facts}</div>}
            </div>
          ) : null;
        }}
      </VirtualList>
    </>
  );
}

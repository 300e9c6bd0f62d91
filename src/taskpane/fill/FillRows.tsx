import { Text } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { isUnreported } from '../../ledger/status/facts';
import type { Ledger } from '../../ledger/types';
import { todayOf } from '../../ui/today';
import { usePane } from '../state/context';
import { EVERYTHING } from '../state/walk';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import type { TypedFields } from './entry';
import { FillBar } from './FillBar';
import { NewPeriod } from './NewPeriod';
import { RowView } from './RowView';
import { Unsaved } from './Unsaved';
import { bodiesOf, neighbour, shownRow, walkRows } from './rows';

/** The rows that are wanted, one at a time, with the filters over them. */
export function FillRows({ ledger }: { readonly ledger: Ledger }) {
  const { texts, ports, work, dispatch } = usePane();
  const styles = usePageStyles();
  const { walk } = work;
  /** What is typed and not saved, by row: going to another row or page loses nothing. */
  const [typed, setTyped] = useState<Readonly<Record<string, TypedFields>>>(() => ports.unsaved.load());
  useEffect(() => void ports.unsaved.keep(typed), [ports, typed]);
  const [period, setPeriod] = useState(false);
  const today = todayOf(ports.now());
  const all = useMemo(() => walkRows(ledger, EVERYTHING, today), [ledger, today]);
  const rows = useMemo(() => walkRows(ledger, walk, today), [ledger, walk, today]);
  const bodies = useMemo(() => bodiesOf(ledger), [ledger]);
  const canMove = useMemo(() => !ledger.rows.every(isUnreported), [ledger]);

  useEffect(() => {
    if (!ports.book) return;
    let ended = false;
    let end: () => void = () => undefined;
    void ports.book
      .follow(key => key && dispatch({ type: 'walk', walk: { at: key } }))
      .then(stop => (ended ? stop() : (end = stop)))
      .catch(() => undefined);
    return () => {
      ended = true;
      end();
    };
  }, [ports, dispatch]);

  if (period) return <NewPeriod ledger={ledger} today={today} onBack={() => setPeriod(false)} />;
  const entry = shownRow(all, rows, walk.at);
  const before = entry && neighbour(all, rows, entry, -1);
  const after = entry && neighbour(all, rows, entry, 1);
  const go = (next: typeof entry) => {
    if (!next) return;
    dispatch({ type: 'walk', walk: { at: next.row.key } });
    void ports.book?.goTo({ row: next.row.key }).catch(() => undefined);
  };
  const unsaved = all.filter(({ row }) => row.key !== entry?.row.key && Object.keys(typed[row.key] ?? {}).length > 0);
  return (
    <>
      <FillBar
        bodies={bodies}
        place={rows.findIndex(({ row }) => row.key === entry?.row.key) + 1}
        of={rows.length}
        onBefore={before && (() => go(before))}
        onAfter={after && (() => go(after))}
        onPeriod={canMove ? () => setPeriod(true) : null}
      />
      <Unsaved entries={unsaved} onGo={go} />
      {entry ? (
        <RowView
          key={entry.row.key}
          entry={entry}
          ledger={ledger}
          today={today}
          typed={typed[entry.row.key] ?? {}}
          onType={next => setTyped(all => ({ ...all, [entry.row.key]: next }))}
        />
      ) : (
        <div className={styles.page}>
          <HiddenHeading>{texts.frame.tabs.fill}</HiddenHeading>
          <Text role="status">{texts.fill.none}</Text>
        </div>
      )}
    </>
  );
}

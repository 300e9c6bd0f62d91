import { Button, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { usePane } from '../app/context';
import { todayOf } from '../../ui/today';
import { TroubleBar } from '../book/TroubleBar';
import { HiddenHeading } from '../components/HiddenHeading';
import { usePageStyles } from '../components/page';
import type { Typed } from './entry';
import { FillBar } from './FillBar';
import { RowView } from './RowView';
import { bodiesOf, neighbour, shownRow, walkRows } from './rows';

const EVERYTHING = { body: null, only: 'all', at: null } as const;

/** One row of the matrix at a time: the one that is selected in the sheet, or the next of those that are wanted. */
export default function FillScreen() {
  const { texts, ports, book, work, dispatch } = usePane();
  const styles = usePageStyles();
  const words = texts.fill;
  const { walk } = work;
  /** What is typed and not saved, by row: going to another row or page loses nothing. */
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>(() => ports.unsaved.load());
  useEffect(() => void ports.unsaved.keep(typed), [ports, typed]);
  const today = todayOf(ports.now());
  const ledger = book.open?.ledger;
  const all = useMemo(() => (ledger ? walkRows(ledger, EVERYTHING, today) : []), [ledger, today]);
  const rows = useMemo(() => (ledger ? walkRows(ledger, walk, today) : []), [ledger, walk, today]);
  const bodies = useMemo(() => (ledger ? bodiesOf(ledger) : []), [ledger]);

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

  const heading = <HiddenHeading>{texts.frame.tabs.fill}</HiddenHeading>;
  if (!ports.book)
    return (
      <div className={styles.page}>
        {heading}
        <Text>{words.noBook}</Text>
      </div>
    );
  if (book.open === undefined)
    return (
      <div className={styles.page}>
        {heading}
        {book.error ? (
          <TroubleBar error={book.error} onRetry={() => void book.refresh()} />
        ) : (
          <Spinner label={words.loading} />
        )}
      </div>
    );
  if (!ledger)
    return (
      <div className={styles.page}>
        {heading}
        <Text>{words.noMatrix}</Text>
        <Button appearance="primary" onClick={() => dispatch({ type: 'go', screen: 'plan' })}>
          {texts.write.toPlan}
        </Button>
      </div>
    );
  const entry = shownRow(all, rows, walk.at);
  const before = entry && neighbour(all, rows, entry, -1);
  const after = entry && neighbour(all, rows, entry, 1);
  const go = (next: typeof entry) => {
    if (!next) return;
    dispatch({ type: 'walk', walk: { at: next.row.key } });
    void ports.book?.goTo({ row: next.row.key }).catch(() => undefined);
  };
  return (
    <>
      <FillBar
        bodies={bodies}
        place={rows.findIndex(({ row }) => row.key === entry?.row.key) + 1}
        of={rows.length}
        onBefore={before && (() => go(before))}
        onAfter={after && (() => go(after))}
      />
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
          {heading}
          <Text role="status">{words.none}</Text>
        </div>
      )}
    </>
  );
}

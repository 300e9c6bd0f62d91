import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sayDay } from '../../ledger/dates/said';
import { fromIso, partsOf, type SerialDay } from '../../ledger/dates/serial';
import { nextPeriod } from '../../ledger/period/next';
import { isUnreported } from '../../ledger/status/facts';
import type { Ledger } from '../../ledger/types';
import { usePane } from '../state/context';
import { TroubleBar } from '../book/TroubleBar';
import { asBookError } from '../state/useBook';
import { usePageStyles } from '../components/page';
import { PanelHead } from '../components/PanelHead';
import { useKept } from '../components/kept';
import { TypedDate } from '../components/TypedDate';
import { firstOfNextMonth, readTypedDate } from '../text/typed-dates';
import type { Book, BookError } from '../ports';

type Begun = Awaited<ReturnType<Book['newPeriod']>>;

interface Props {
  readonly ledger: Ledger;
  /** Serial day. */
  readonly today: SerialDay;
  readonly onBack: () => void;
}

/** Begins a new period: says how many rows change and how, then does it in one writing. */
export function NewPeriod({ ledger, today, onBack }: Props) {
  const { texts, lang, ports, book, preferences } = usePane();
  const styles = usePageStyles();
  const words = texts.fill.period;
  const [typed, setTyped] = useKept('period', firstOfNextMonth(today));
  const [state, setState] = useState<'idle' | 'writing' | Begun | BookError>('idle');
  const reading = readTypedDate(typed, { year: partsOf(today).year }, 'day');
  const day = reading.is === 'day' ? fromIso(reading.date) : null;
  const before = ledger.settings.periodStart;
  const early = day !== null && before !== null && day <= before;
  const preview = useMemo(() => nextPeriod(ledger.rows, day ?? today), [ledger, day, today]);
  const fault = reading.is === 'blank' ? words.badDate : early ? words.notLater(sayDay(before, lang)) : null;
  const isEmpty = ledger.rows.every(isUnreported);

  const begin = async () => {
    if (!ports.book || day === null || fault) return;
    setTyped(firstOfNextMonth(today));
    setState('writing');
    try {
      const begun = await ports.book.newPeriod(day, preferences.name);
      await book.refresh();
      setState(begun);
    } catch (problem) {
      setState(asBookError(problem));
    }
  };
  if (typeof state === 'object' && 'moved' in state)
    return (
      <>
        <PanelHead title={words.title} onBack={onBack} />
        <div className={styles.page}>
          <Text role="status">{words.begun(state.moved)}</Text>
          {state.copy !== null && <Text>{texts.write.backup(state.copy)}</Text>}
          <Button appearance="primary" onClick={onBack}>
            {words.done}
          </Button>
        </div>
      </>
    );
  const lines = [
    words.moved(preview.moved.length),
    ...(preview.replaced.length > 0 ? [words.replaced(preview.replaced.length)] : []),
    ...(preview.emptied.length > 0 ? [words.emptied(preview.emptied.length)] : []),
    ...(preview.stay.length > 0 ? [words.stay(preview.stay.length)] : []),
  ];
  return (
    <>
      <PanelHead title={words.title} onBack={onBack} />
      <div className={styles.page}>
        <Text>{words.text}</Text>
        {isEmpty && <Text role="status">{words.nothing}</Text>}
        <TypedDate
          label={words.start}
          hint={words.startHint}
          value={typed}
          reading={reading}
          onChange={setTyped}
          fault={fault}
        />
        {day !== null && !fault && !isEmpty && (
          <div role="status">
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {lines.map(line => (
                <li key={line}>
                  <Text>{line}</Text>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Text size={200}>{words.noUndo}</Text>
        {state instanceof Error && <TroubleBar error={state} />}
        <Button
          appearance="primary"
          disabledFocusable={day === null || fault !== null || isEmpty || state === 'writing'}
          onClick={() => void begin()}
        >
          {words.begin}
        </Button>
      </div>
    </>
  );
}

import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { partsOf, toIso } from '../../ledger/dates/serial';
import { carryOut } from '../../ledger/duties/carry-out';
import { Note } from '../desk/Said';
import { DutiesProvider, dutyWords, useTyped, type DutyHost, type Paper } from './context';
import { DayInput, dayTyped } from './DayInput';
import { listCounts, dutyLists, LISTS, ofUnit, unitsOfLists, type DutyList } from './lists';
import { PaperView } from './PaperView';
import { actsOf } from './pending';
import { PendingBar } from './PendingBar';
import { ProposeList } from './ProposeList';
import { RequestList } from './RequestList';
import { SentList } from './SentList';
import { useTickState } from './ticks';
import { WrittenNote, type DutiesWritten } from './WrittenNote';

const useStyles = makeStyles({
  frame: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  head: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    padding: '8px 12px 0',
    '& > :first-child': { flex: '1 1 min-content' },
  },
  unit: { flex: '1 1 100px', minWidth: 0, '& select': { minWidth: 0 } },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: '4px', paddingRight: '4px' },
  list: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

const LIST = { propose: ProposeList, requests: RequestList } as const;

/** Letters and requests of a book: what the day asks for, what went out, what is unanswered, what waits for a decision. */
export function DutiesView(host: DutyHost) {
  const { ledger, presses, today, who, lang } = host;
  const words = dutyWords(lang);
  const styles = useStyles();
  const typed = useTyped(host.kept);
  const ticked = useTickState();
  const [list, setList] = useState<DutyList>('propose');
  const [paper, setPaper] = useState<Paper | null>(null);
  const [written, setWritten] = useState<DutiesWritten | null>(null);
  const [failed, setFailed] = useState('');
  const before = useRef<HTMLElement | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const dayText = typed.get('day') ?? toIso(ledger.settings.asOf ?? today);
  const day = dayTyped(dayText, partsOf(today).year);
  const carried = useMemo(
    () => carryOut(ledger, actsOf(presses), { moment: today, who }),
    [ledger, presses, today, who],
  );
  const judged = day ?? today;
  const all = useMemo(() => dutyLists(ledger, carried, judged), [ledger, carried, judged]);
  const unit = typed.get('unit') ?? '';
  const lists = useMemo(() => (unit === '' ? all : ofUnit(all, unit)), [all, unit]);
  const units = useMemo(
    () => [...new Set([...unitsOfLists(all, ledger), unit])].filter(name => name !== ''),
    [all, ledger, unit],
  );
  const counts = listCounts(lists);

  const look = (next: Paper) => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setPaper(next);
  };
  const goBack = () => {
    setPaper(null);
    // Where the keyboard was, if that is still there.
    setTimeout(() => before.current?.isConnected === true && before.current.focus());
  };
  const closeNote = () => {
    setWritten(null);
    // The button that was pressed goes with the note.
    frame.current?.focus();
  };
  const write = async () => {
    if (host.busy) return;
    const n = actsOf(presses).length;
    setFailed('');
    setWritten(null);
    try {
      setWritten({ carried: await host.write(), acts: n, day: judged });
      frame.current?.focus();
    } catch (error) {
      setFailed(host.explain(error));
    }
  };
  const List = list === 'propose' || list === 'requests' ? LIST[list] : null;
  const duties = { ...host, words, carried, lists, unit, day: judged, look, typed, ticked };
  return (
    <DutiesProvider value={duties}>
      {paper && <PaperView paper={paper} onBack={goBack} />}
      <div ref={frame} tabIndex={-1} style={{ outline: 'none' }} className={paper ? styles.hidden : styles.frame}>
        <div className={styles.head} title={words.dayHint}>
          <DayInput
            label={words.day}
            words={words}
            typed={dayText}
            onTyped={text => typed.set('day', text)}
            day={day}
            beside
          />
          {units.length > 1 && (
            <Select
              size="medium"
              className={styles.unit}
              aria-label={words.unit.label}
              value={unit}
              onChange={(_, data) => typed.set('unit', data.value)}
            >
              <option value="">{words.unit.all}</option>
              {units.map(name => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </div>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={words.listsLabel}
          selectedValue={list}
          onTabSelect={(_, data) => setList(LISTS.find(name => name === data.value) ?? 'propose')}
        >
          {LISTS.map(name => (
            <Tab key={name} value={name} id={`duties-${name}`} aria-controls="duties-list" className={styles.tab}>
              {counts[name] > 0 ? `${words.lists[name]} ${counts[name]}` : words.lists[name]}
            </Tab>
          ))}
        </TabList>
        {failed !== '' && (
          <div style={{ padding: '8px 12px', flexShrink: 0 }}>
            <Note intent="error">{failed}</Note>
          </div>
        )}
        {written && <WrittenNote written={written} onClose={closeNote} />}
        <div id="duties-list" role="tabpanel" aria-labelledby={`duties-${list}`} className={styles.list}>
          {day !== null && (List ? <List /> : <SentList key={list} list={list === 'late' ? 'late' : 'sent'} />)}
        </div>
        <PendingBar onWrite={() => void write()} />
      </div>
    </DutiesProvider>
  );
}

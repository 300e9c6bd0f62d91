import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { letterName, proposalsFor } from '../../ledger/duties/letters';
import { dueList } from '../../ledger/notices/due-list';
import { isOpen, noticesOf } from '../../ledger/notices/read';
import { Disclosure } from '../Disclosure';
import { useDuties, useField } from './context';
import { usePapers } from './papers';
import { RowName } from './parts';
import { useDutyStyles } from './styles';
import type { RowKey } from '../../ledger/rows/key';

/** Days that the list looks ahead, where nobody says otherwise. */
const AHEAD = 30;
/** Longest look ahead, in days. */
const MOST = 9999;

/** What falls due in some days, by unit, with a press for the reminder. */
export function DueList() {
  const { words, carried, day, unit: only, perform, look } = useDuties();
  const styles = useDutyStyles();
  const papers = usePapers();
  const [typed, setTyped] = useField('due within', String(AHEAD));
  const [fold, setFold] = useField('fold due');
  const within = /^\d{1,4}$/.test(typed.trim()) ? Math.min(MOST, Number(typed.trim())) : AHEAD;
  const { ledger } = carried;
  const groups = useMemo(
    () => dueList(ledger, day, within).filter(group => only === '' || group.unit === only),
    [ledger, day, within, only],
  );
  const open = fold === 'open';
  const { reminders, letters } = useMemo(() => {
    if (!open) return { reminders: [], letters: [] };
    return {
      reminders: proposalsFor(ledger, day, within).letters.filter(({ type }) => type === 'reminder'),
      letters: noticesOf(ledger).filter(isOpen),
    };
  }, [open, ledger, day, within]);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const remind = (unit: string, keys: ReadonlySet<RowKey>) => {
    const mine = reminders.find(one => one.unit === unit);
    const name = mine && letterName(mine, keys);
    if (name === undefined || name.keys.length === 0) return;
    perform({ acts: [{ act: 'issue', day, within, letters: [name] }], text: words.pending.says.issue(unit, 1) });
  };
  return (
    <div className={styles.entry}>
      <Disclosure title={words.due.title(count)} open={open} onOpen={next => setFold(next ? 'open' : '')}>
        <div className={styles.column}>
          <div className={styles.line} style={{ alignItems: 'flex-end' }}>
            <Field label={words.due.within}>
              <Input
                value={typed}
                inputMode="numeric"
                style={{ width: 90, minWidth: 0 }}
                onChange={(_, data) => setTyped(data.value)}
              />
            </Field>
            <Button disabledFocusable={count === 0} onClick={() => look(papers.due(ledger, day, within, only))}>
              {words.due.show}
            </Button>
          </div>
          {count === 0 && <Text role="status">{words.due.none}</Text>}
          {groups.map(({ unit, rows }) => {
            const keys = new Set(rows.map(({ row }) => row.key));
            const mine = reminders.find(one => one.unit === unit);
            const can = mine !== undefined && letterName(mine, keys).keys.length > 0;
            return (
              <section key={unit ?? ''} className={styles.column}>
                <div className={styles.line}>
                  <h2 className={styles.heading}>{unit ?? words.due.nobody}</h2>
                  {unit !== null && can && (
                    <Button size="small" aria-label={words.due.makeLabel(unit)} onClick={() => remind(unit, keys)}>
                      {words.due.make}
                    </Button>
                  )}
                </div>
                {unit !== null && !can && <span className={styles.quiet}>{words.due.cannot}</span>}
                <ul style={{ margin: 0, paddingLeft: 18 }}>
                  {rows.map(({ row, computed: { daysLeft } }) => {
                    const letter = letters.find(one => one.keys.includes(row.key));
                    return (
                      <li key={row.key}>
                        <RowName row={row} />{' '}
                        <span className={styles.quiet}>
                          {[
                            daysLeft === null ? '' : words.due.left(daysLeft),
                            letter === undefined ? '' : words.due.hasLetter(letter.id),
                          ]
                            .filter(text => text !== '')
                            .join(' · ')}
                        </span>
                      </li>
                    );
                  })}
                </ul>
              </section>
            );
          })}
        </div>
      </Disclosure>
    </div>
  );
}

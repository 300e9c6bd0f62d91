import { Field, Input, Text } from '@fluentui/react-components';
import { sayDay } from '../../ledger/dates/said';
import { historyOf } from '../../ledger/history';
import { headingOf } from '../../report/words/rows';
import { Disclosure } from '../Disclosure';
import { AskForm } from './AskForm';
import { useDuties, useField } from './context';
import { useDutyStyles } from './styles';

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** One row: what happened to it in the order of time, and a form for a request about it. The row is typed, or selected in the sheet. */
export function RowLife() {
  const { words, lang, carried, selected = null, goTo } = useDuties();
  const styles = useDutyStyles();
  const [no, setNo] = useField('row no');
  const [asking, setAsking] = useField('fold ask');
  const { rows } = carried.ledger;
  const bySheet = rows.find(one => one.key === selected);
  const row = no.trim() === '' ? bySheet : rows.find(one => fold(one.no) === fold(no));
  const events = row === undefined ? [] : historyOf(carried.ledger, row);
  return (
    <section className={styles.entry} style={{ gap: 8 }}>
      <h2 className={styles.heading}>{words.row.title}</h2>
      <Field
        label={words.row.no}
        hint={goTo ? words.row.hint : words.row.hintNumber}
        {...(row === undefined && no.trim() !== '' ? { validationMessage: words.row.none(no.trim()) } : {})}
      >
        <Input
          value={no}
          {...(bySheet === undefined ? {} : { placeholder: bySheet.no })}
          style={{ minWidth: 0 }}
          onChange={(_, data) => setNo(data.value)}
        />
      </Field>
      {row !== undefined && (
        <>
          <Text weight="semibold">{`${row.no} ${headingOf(row)}`}</Text>
          {events.length === 0 ? (
            <Text>{words.row.nothing}</Text>
          ) : (
            <ol style={{ margin: 0, paddingLeft: 18 }}>
              {events.map(({ on, text }, i) => (
                <li key={i}>
                  <span className={styles.quiet}>{on === null ? words.row.noDay : sayDay(on, lang)}</span> {text}
                </li>
              ))}
            </ol>
          )}
          <Disclosure title={words.ask.title} open={asking === 'open'} onOpen={open => setAsking(open ? 'open' : '')}>
            <AskForm key={row.key} row={row} onDone={() => setAsking('')} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

import { Button, Text } from '@fluentui/react-components';
import { joinNames } from '../../i18n/marks';
import { requestName } from '../../ledger/duties/requests';
import { columnName } from '../../ledger/columns/columns';
import { Disclosure } from '../Disclosure';
import { useDuties, useField } from './context';
import { Lines, type DrawnLine } from './Lines';
import { RequestCard } from './RequestCard';
import { RowLife } from './RowLife';
import { RowName } from './parts';
import { useDutyStyles } from './styles';

/** Cells without a request behind them that are named. */
const NAMED = 200;

/** Requests that wait: looked at with their warnings, decided, put in force; what was decided; one row's life and its requests. */
export function RequestList() {
  const { words, lang, lists, perform } = useDuties();
  const styles = useDutyStyles();
  const [over, setOver] = useField('fold decided');
  const [bare, setBare] = useField('fold bare');
  const due = lists.requests.filter(({ state }) => state === 'due');
  const applyAll = () =>
    perform({
      acts: [{ act: 'apply', requests: due.map(requestName) }],
      text: words.pending.says.apply(
        joinNames(
          due.map(({ id }) => id),
          lang,
        ),
      ),
    });
  const lines: DrawnLine[] = [];
  if (lists.requests.length === 0)
    lines.push({
      key: ' none',
      height: 60,
      node: () => (
        <div className={styles.entry}>
          <Text>{words.requests.none}</Text>
        </div>
      ),
    });
  if (due.length > 1)
    lines.push({
      key: ' apply',
      height: 50,
      node: () => (
        <div className={styles.entry}>
          <div>
            <Button appearance="primary" onClick={applyAll}>
              {words.requests.applyAll(due.length)}
            </Button>
          </div>
        </div>
      ),
    });
  for (const request of lists.requests)
    lines.push({ key: `request ${request.at}`, height: 150, node: () => <RequestCard request={request} /> });
  if (lists.decided.length > 0)
    lines.push({
      key: ' decided',
      height: 40,
      node: () => (
        <div className={styles.entry}>
          <Disclosure
            title={words.requests.over(lists.decided.length)}
            open={over === 'open'}
            onOpen={open => setOver(open ? 'open' : '')}
          >
            {null}
          </Disclosure>
        </div>
      ),
    });
  if (over === 'open')
    for (const request of lists.decided)
      lines.push({ key: `decided ${request.at}`, height: 110, node: () => <RequestCard request={request} /> });
  if (lists.bare.length > 0)
    lines.push({
      key: ' bare',
      height: 40,
      node: () => (
        <div className={styles.entry}>
          <Disclosure
            title={words.requests.bare(lists.bare.length)}
            open={bare === 'open'}
            onOpen={open => setBare(open ? 'open' : '')}
          >
            <span className={styles.quiet}>{words.requests.bareAbout}</span>
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              {lists.bare.slice(0, NAMED).map(({ row, column }) => (
                <li key={`${row.key} ${column}`}>
                  <RowName row={row} /> <span className={styles.quiet}>{columnName(column, lang)}</span>
                </li>
              ))}
            </ul>
            {lists.bare.length > NAMED && <span className={styles.quiet}>{`… ${lists.bare.length}`}</span>}
          </Disclosure>
        </div>
      ),
    });
  lines.push({ key: ' row', height: 120, node: () => <RowLife /> });
  return <Lines lines={lines} label={words.lists.requests} moved={lists.requests} />;
}

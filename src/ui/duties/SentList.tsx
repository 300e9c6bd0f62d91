import { Button, Text } from '@fluentui/react-components';
import { Disclosure } from '../Disclosure';
import { useDuties, useField } from './context';
import type { SentLetter } from './lists';
import { Lines, type DrawnLine } from './Lines';
import { NoticeCard } from './NoticeCard';
import { useDutyStyles } from './styles';
import type { SerialDay } from '../../ledger/dates/serial';

interface Props {
  readonly list: 'sent' | 'late';
}

/** Letters that are under way, or past their limit: receipts, answers and endings are entered here. */
export function SentList({ list }: Props) {
  const { words, lists, perform, typed } = useDuties();
  const styles = useDutyStyles();
  const [fold, setFold] = useField('fold over');
  const letters = lists[list];
  const reported = letters.filter(
    (one): one is SentLetter & { readonly reportedOn: SerialDay } => one.reportedOn !== null && !one.unwritten,
  );
  const answerAll = () =>
    perform({
      acts: reported.map(({ notice, reportedOn }) => ({ act: 'answer', id: notice.id, on: reportedOn, reply: '' })),
      text: words.form.allAnswered(reported.length),
    });
  const lines: DrawnLine[] = [];
  if (letters.length === 0)
    lines.push({
      key: ' none',
      height: 60,
      node: () => (
        <div className={styles.entry}>
          <Text>{list === 'sent' ? words.sent.none : words.sent.noneLate}</Text>
        </div>
      ),
    });
  if (reported.length > 1)
    lines.push({
      key: ' answers',
      height: 50,
      node: () => (
        <div className={styles.entry}>
          <div>
            <Button appearance="primary" onClick={answerAll}>
              {words.sent.allAnswers(reported.length)}
            </Button>
          </div>
        </div>
      ),
    });
  for (const letter of letters)
    lines.push({
      key: `letter ${letter.notice.at}`,
      height: 120,
      node: () => <NoticeCard letter={letter} />,
    });
  if (list === 'sent') {
    if (lists.over.length > 0)
      lines.push({
        key: ' over',
        height: 40,
        node: () => (
          <div className={styles.entry}>
            <Disclosure
              title={words.sent.over(lists.over.length)}
              open={fold === 'open'}
              onOpen={open => setFold(open ? 'open' : '')}
            >
              {null}
            </Disclosure>
          </div>
        ),
      });
    if (typed.get('fold over') === 'open')
      for (const letter of lists.over)
        lines.push({
          key: `over ${letter.notice.at}`,
          height: 100,
          node: () => <NoticeCard letter={letter} />,
        });
    if (lists.unknown > 0)
      lines.push({
        key: ' unknown',
        height: 50,
        node: () => (
          <div className={styles.entry}>
            <span className={styles.quiet}>{words.sent.unknown(lists.unknown)}</span>
          </div>
        ),
      });
  }
  return <Lines lines={lines} label={words.lists[list]} moved={letters} />;
}

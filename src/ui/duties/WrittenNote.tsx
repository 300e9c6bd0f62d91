import { Button } from '@fluentui/react-components';
import { fillWords } from '../../i18n/fill';
import { joinNames, joinSeries } from '../../i18n/marks';
import { REQUEST_PROBLEMS, REQUEST_WHAT } from '../../i18n/requests';
import type { Carried } from '../../ledger/duties/carry-out';
import { Note } from '../desk/Said';
import { useDuties } from './context';
import { usePapers } from './papers';
import { useDutyStyles } from './styles';
import type { SerialDay } from '../../ledger/dates/serial';

const isWhat = (code: string | undefined): code is keyof typeof REQUEST_WHAT =>
  code !== undefined && code in REQUEST_WHAT;

interface Props {
  readonly written: DutiesWritten;
  readonly onClose: () => void;
}

/** What one writing has done. */
export interface DutiesWritten {
  readonly carried: Carried;
  /** Things that were entered. */
  readonly acts: number;
  /** Serial day that the letters are dated with. */
  readonly day: SerialDay;
}

/** What was written, what could not be, and the way to the letters. */
export function WrittenNote({ written: { carried, acts, day }, onClose }: Props) {
  const { words, lang, look } = useDuties();
  const styles = useDutyStyles();
  const papers = usePapers();
  const { letters, applied, settled, problems, missed, ledger } = carried;
  const others = acts - missed.length;
  const done = [
    letters.length > 0 ? words.written.letters(letters.length) : '',
    applied.length > 0 ? words.written.applied(applied.length) : '',
    settled.length > 0 ? words.written.settled(joinNames(settled, lang)) : '',
  ].filter(text => text !== '');
  const what = done.length > 0 ? joinSeries(done, lang) : others > 0 ? words.written.acts(others) : '';
  return (
    <div className={styles.column} style={{ padding: '8px 12px', flexShrink: 0 }}>
      {what !== '' && <Note intent="success">{words.written.done(what)}</Note>}
      {missed.length > 0 && <Note intent="warning">{words.written.missed(missed.length)}</Note>}
      {problems.map(({ request, problem: { code, data } }) => (
        <Note key={`${request.at} ${code}`} intent="warning">
          {words.written.problem(
            request.id,
            fillWords(REQUEST_PROBLEMS[code], lang, {
              ...data,
              ...(isWhat(data['what']) ? { what: REQUEST_WHAT[data['what']][lang] } : {}),
            }),
          )}
        </Note>
      ))}
      <div className={styles.line}>
        {letters.length > 0 && (
          <Button appearance="primary" onClick={() => look(papers.letters(ledger, letters, day))}>
            {words.written.show(letters.length)}
          </Button>
        )}
        <Button onClick={onClose}>{words.written.close}</Button>
      </div>
    </div>
  );
}

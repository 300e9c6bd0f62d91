import { Button } from '@fluentui/react-components';
import { sayDay } from '../../ledger/dates/said';
import { type SerialDay } from '../../ledger/dates/serial';
import { letterOf } from '../../ledger/notices/letter-of';
import { NOTICE_STATE } from '../../ledger/notices/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { isBlank } from '../../ledger/status/cells';
import { dayOrText, textIn } from './cells';
import { useDuties, useField } from './context';
import type { SentLetter } from './lists';
import { FORMS, NoticeForm } from './NoticeForm';
import { usePapers } from './papers';
import { LevelBadge, RowName, Unwritten } from './parts';
import { useDutyStyles } from './styles';

/** Rows of a letter that are named on its card. */
const NAMED = 3;

/** A letter that went out: to whom, about what, how far it is; and what can be entered about it. */
export function NoticeCard({ letter }: { readonly letter: SentLetter }) {
  const { words, lang, ledger, carried, day, perform, look } = useDuties();
  const styles = useDutyStyles();
  const papers = usePapers();
  const { notice, state, rows, daysLate, unwritten, reportedOn } = letter;
  const { id, type, level, unit, sentOn, replyBy, repliedOn, entry } = notice;
  const name = `letter ${notice.at}`;
  const [open, setOpen] = useField(`form ${name}`);
  const form = FORMS.find(one => one === open) ?? null;
  const running = state === 'running' || state === 'unanswered';
  const changed = !unwritten && ledger.notices?.[notice.at] !== carried.ledger.notices?.[notice.at];
  const can = {
    receive: isBlank(entry.signedBy) && isBlank(entry.signedOn),
    answer: running,
    end: isBlank(entry.ending),
  };
  const says = [
    sentOn === null ? '' : words.sent.sentOn(sayDay(sentOn, lang)),
    replyBy === null ? '' : words.sent.replyBy(sayDay(replyBy, lang), daysLate),
    can.receive ? '' : words.sent.receivedBy(textIn(entry.signedBy), dayOrText(entry.signedOn)),
    repliedOn === null ? '' : words.sent.answeredOn(sayDay(repliedOn, lang), textIn(entry.reply)),
    running ? '' : isBlank(entry.ending) ? wordOf(NOTICE_STATE, state, lang) : textIn(entry.ending),
  ].filter(text => text !== '');
  const show = () => {
    const asOf = sentOn ?? day;
    const note = unwritten ? words.letter.provisional : words.sent.reprint;
    look(papers.letters(carried.ledger, [letterOf(carried.ledger, notice)], asOf, [note]));
  };
  const answerAsReported = (on: SerialDay) =>
    perform({ acts: [{ act: 'answer', id, on, reply: '' }], text: words.form.answered(id) });
  return (
    <div className={styles.entry}>
      <div className={styles.line}>
        <LevelBadge type={type} level={level} />
        <span className={styles.strong}>{id}</span>
        {(unwritten || changed) && <Unwritten />}
      </div>
      <span>{unit}</span>
      {rows.slice(0, NAMED).map(row => (
        <RowName key={row.key} row={row} />
      ))}
      {rows.length > NAMED && <span className={styles.quiet}>{`… ${rows.length}`}</span>}
      {rows.length < notice.keys.length && <span className={styles.warn}>{words.sent.rowGone}</span>}
      <span className={styles.quiet}>{says.join(' · ')}</span>
      {running && reportedOn !== null && !unwritten && (
        <div className={styles.line}>
          <span className={styles.quiet}>{words.sent.reported(sayDay(reportedOn, lang))}</span>
          <Button size="small" aria-label={`${words.sent.asAnswer} ${id}`} onClick={() => answerAsReported(reportedOn)}>
            {words.sent.asAnswer}
          </Button>
        </div>
      )}
      <div className={styles.line}>
        <Button size="small" aria-label={`${words.sent.show} ${id}`} onClick={show}>
          {words.sent.show}
        </Button>
        {!unwritten &&
          FORMS.filter(one => can[one]).map(one => (
            <Button
              key={one}
              size="small"
              appearance="subtle"
              aria-expanded={form === one}
              aria-label={`${words.sent[one]} ${id}`}
              onClick={() => setOpen(form === one ? '' : one)}
            >
              {words.sent[one]}
            </Button>
          ))}
      </div>
      {form !== null && can[form] && !unwritten && (
        <NoticeForm key={form} form={form} name={name} notice={notice} onDone={() => setOpen('')} />
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { joinNames } from '../../i18n/marks';
import { sayDay } from '../../ledger/dates/said';
import { issue } from '../../ledger/duties/letters';
import { letterName } from '../../ledger/duties/letters';
import { NOTICE_REASON, NOTICE_TYPE, type NoticeReason } from '../../ledger/notices/words';
import type { Reminded } from '../../ledger/notices/propose';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Row } from '../../ledger/types';
import { progressWords } from '../../report/letters/figures';
import { useDuties } from './context';
import type { Proposed } from './lists';
import { usePapers } from './papers';
import { LevelBadge, RowName } from './parts';
import { useDutyStyles } from './styles';
import { Tick } from './Tick';
import { tickIds, type Ticks } from './ticks';

/** Why, and how the row stands on the day. */
function Standing({ row, why }: { readonly row: Row; readonly why: readonly NoticeReason[] }) {
  const { lang, carried, day } = useDuties();
  const { lang: sheets } = carried.ledger;
  const words = [
    ...why.map(code => wordOf(NOTICE_REASON, code, lang)),
    progressWords(row, { ...carried.ledger, lang }, day),
  ];
  return (
    <span className={useDutyStyles().quiet} lang={sheets === lang ? undefined : lang}>
      {words.filter(word => word !== '').join(' · ')}
    </span>
  );
}

/** A letter that the day asks for: what it is, until when it is to be answered, who gets copies, and its row where it is about one. */
export function LetterLine({ letter, ticks }: { readonly letter: Proposed; readonly ticks: Ticks }) {
  const { words, lang, carried, day, look } = useDuties();
  const styles = useDutyStyles();
  const papers = usePapers();
  const { type, level, unit, rows, why, replyBy, copies, raises, follows } = letter.proposal;
  const single = type !== 'reminder';
  const says = [
    replyBy === null ? words.propose.byOffice : words.propose.replyBy(sayDay(replyBy, lang)),
    copies.length === 0 ? '' : words.propose.copies(joinNames(copies, lang)),
    follows === undefined ? '' : words.propose.follows(follows.id),
    raises.length === 0
      ? ''
      : words.propose.raises(
          joinNames(
            raises.map(one => one.id),
            lang,
          ),
        ),
  ].filter(text => text !== '');
  const show = () => {
    const keys = single
      ? undefined
      : new Set(rows.flatMap((row, i) => (ticks.has(tickIds(letter)[i] ?? '') ? [row.key] : [])));
    const name = letterName(letter.proposal, keys?.size === 0 ? undefined : keys);
    const made = issue(carried.ledger, { act: 'issue', day, letters: [name] }, day);
    look(papers.letters(made.ledger, made.letters, day, [words.letter.provisional]));
  };
  const called = `${unit} ${wordOf(NOTICE_TYPE, type, lang)} ${joinNames(
    rows.map(row => row.no),
    lang,
  )}`;
  return (
    <div className={styles.entry} style={{ paddingLeft: 24 }}>
      <div className={styles.line}>
        {single && <Tick ids={tickIds(letter)} ticks={ticks} name={called} />}
        <LevelBadge type={type} level={level} />
        <Button size="small" appearance="subtle" aria-label={`${words.propose.preview} ${called}`} onClick={show}>
          {words.propose.preview}
        </Button>
      </div>
      {single &&
        rows.map(row => (
          <span key={row.key}>
            <RowName row={row} />
            <br />
            <Standing row={row} why={why} />
          </span>
        ))}
      <span className={styles.quiet}>{says.join(' · ')}</span>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly reminded: Reminded;
  readonly ticks: Ticks;
}

/** A row of a reminder, with its own tick. */
export function ReminderRow({ id, reminded: { row, why }, ticks }: RowProps) {
  const styles = useDutyStyles();
  return (
    <div className={styles.entry} style={{ paddingLeft: 24, flexDirection: 'row', alignItems: 'flex-start' }}>
      <Tick ids={[id]} ticks={ticks} name={row.no} />
      <span style={{ minWidth: 0, paddingTop: 6 }}>
        <RowName row={row} />
        <br />
        <Standing row={row} why={[why]} />
      </span>
    </div>
  );
}

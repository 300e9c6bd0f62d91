import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { columnName } from '../../ledger/columns/columns';
import type { CellAnswer, CellQuestion } from '../../ledger/live/types';
import { usePane } from '../state/context';
import { sayValue, sayWhy } from './say';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorPaletteYellowBorderActive}`,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
});

interface Props {
  /** From 1. */
  readonly of: number;
  readonly question: CellQuestion;
  readonly onAnswer: (answer: CellAnswer) => void;
  readonly onLater: () => void;
}

/** One cell that has to be confirmed: its readings, as typed, later. */
export function QuestionBar({ question, of, onAnswer, onLater }: Props) {
  const { texts, lang, ports } = usePane();
  const styles = useStyles();
  const words = texts.live;
  const { candidates } = question;
  const [only] = candidates;
  const typed =
    typeof question.typed === 'number' ? sayValue(question, question.typed, lang) : String(question.typed ?? '');
  const bar = useRef<HTMLElement>(null);
  const inside = useRef(false);
  // The next question takes the place of the answered one, for the keyboard too.
  useEffect(() => {
    if (inside.current) bar.current?.focus();
  }, [question]);
  const within = (act: () => void) => () => {
    inside.current = true;
    act();
  };
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      aria-labelledby="live-question"
      onBlur={event => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) inside.current = false;
      }}
    >
      <div className={styles.head}>
        <h2 id="live-question" className={styles.title}>
          {words.title}
        </h2>
        {of > 1 && <Text size={200}>{words.position(1, of)}</Text>}
      </div>
      <Text role="status">
        {words.ask(
          words.place(question.no, columnName(question.column, lang), typed),
          candidates.length === 1
            ? words.isIt(sayValue(question, only ?? null, lang))
            : candidates.length > 1
              ? words.which
              : '',
        )}
      </Text>
      <Text size={200}>{sayWhy(question.why, texts)}</Text>
      <div className={styles.line}>
        {candidates.map(candidate => (
          <Button
            key={String(candidate)}
            size="small"
            appearance={candidates.length === 1 ? 'primary' : 'secondary'}
            onClick={within(() => onAnswer({ take: candidate }))}
          >
            {(candidates.length === 1 ? words.yes : words.take)(sayValue(question, candidate, lang))}
          </Button>
        ))}
        <Button size="small" onClick={within(() => onAnswer('keep'))}>
          {words.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={within(onLater)}>
          {words.later}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void ports.book?.goTo({ row: question.row }).catch(() => undefined)}
        >
          {words.goTo}
        </Button>
      </div>
    </section>
  );
}

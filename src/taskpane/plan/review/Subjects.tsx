import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { STRUCTURE_TEXTS } from '../../../i18n/structure';
import { eachMeasure } from '../../../plan/draft';
import { usePane } from '../../state/context';
import { FactChips } from '../Chips';
import { confirmed } from '../owners';
import { shortQuote } from '../reading/account';
import type { ReviewProps } from './props';
import type { ReviewQuestion, Subject } from './types';

/** So many are drawn at first, and more with each press. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  why: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

interface Props extends ReviewProps {
  readonly question: ReviewQuestion;
  readonly subjects: readonly Subject[];
}

/** What a question is about, each with its facts and the ways to except it from the answer for all. */
export function Subjects({ question, subjects, plan, source, suggestions, edit, correct, onOpen, onSource }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.review;
  const [shown, setShown] = useState(SHOWN);
  const all = new Map(eachMeasure(plan).map(entry => [entry[1].id, entry]));
  const takeIn = ({ span }: Subject, quote: string) => {
    if (!span) return;
    const { start, end } = span;
    correct([{ type: 'level', at: { start, end }, level: 'in', scope: 'this' }], (read, tasks) => {
      const isIn = !read.account.some(s => (s.as === 'left-out' || s.as === 'front') && s.start < end && start < s.end);
      return isIn ? texts.plan.leftOut.taken(quote, tasks) : texts.plan.leftOut.stays(quote);
    });
  };
  const button = (say: string, quote: string, act: () => void) => (
    <Button key={say} size="small" aria-label={words.oneOf(say, quote)} onClick={act}>
      {say}
    </Button>
  );
  const draw = (subject: Subject) => {
    const { key, measure, span, reason } = subject;
    const found = measure === undefined ? undefined : all.get(measure);
    const quote = shortQuote(found ? found[1].measure.text : source.slice(span?.start ?? 0, span?.end ?? 0), lang);
    const settle = () => edit({ type: 'settle', about: [key] }, words.said.settled);
    const rule = question.name;
    return (
      <li key={key} className={styles.row}>
        {rule === 'outside' && (
          <Text size={200} block className={styles.why}>
            {reason === undefined ? words.front : STRUCTURE_TEXTS[lang].reasons[reason]}
          </Text>
        )}
        <span className={styles.text}>{found ? found[1].measure.text : quote}</span>
        {found && (
          <FactChips
            plan={plan}
            item={found[0]}
            measure={found[1]}
            noticed={false}
            suggested={suggestions.get(found[1].id) ?? []}
          />
        )}
        <div className={styles.buttons}>
          {rule === 'outside' && button(words.one.take, quote, () => takeIn(subject, quote))}
          {rule === 'targets' && button(words.one.fine, quote, settle)}
          {rule === 'accepted' &&
            found &&
            button(words.one.confirm, quote, () =>
              edit(
                { type: 'owners', measures: [found[1].id], owners: confirmed(found[1].measure.owners) },
                words.said.confirmed(1),
              ),
            )}
          {found && button(words.one.edit, quote, () => onOpen(found[1].id))}
          {span && button(words.one.show, quote, () => onSource(span.start))}
          {found &&
            button(words.one.drop, quote, () => edit({ type: 'drop', measures: [found[1].id] }, words.said.dropped))}
          {rule !== 'targets' && rule !== 'accepted' && rule !== 'outside' && button(words.one.settle, quote, settle)}
        </div>
      </li>
    );
  };
  return (
    <>
      <ul className={styles.list}>{subjects.slice(0, shown).map(draw)}</ul>
      {subjects.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          {words.more(Math.min(SHOWN, subjects.length - shown))}
        </Button>
      )}
    </>
  );
}

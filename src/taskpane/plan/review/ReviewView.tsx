import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef, useState } from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { usePane } from '../../state/context';
import { usePageStyles } from '../../components/page';
import { Card } from './Card';
import type { ReviewQuestion, QuestionName } from './types';
import type { ReviewProps } from './props';
import { yearWords } from './words';

const useStyles = makeStyles({
  done: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 0 0 4px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  answered: { display: 'flex', gap: '6px', color: tokens.colorNeutralForeground2, '& svg': { flexShrink: 0 } },
});

/** The questions that the plan raises, as cards, each answered for all alike; answered ones fold to a line. */
export function ReviewView(props: ReviewProps) {
  const { questions } = props;
  const { texts } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.review;
  const open = questions.filter(question => question.open.length > 0);
  const answered = questions.filter(question => question.open.length === 0);
  const frame = useRef<HTMLDivElement>(null);
  /** Place of the card whose button was pressed: once it is answered, the one that comes into its place takes the focus. */
  const [pressed, setPressed] = useState<{ readonly at: number; readonly name: QuestionName } | null>(null);
  useEffect(() => {
    if (!pressed || open.some(({ name }) => name === pressed.name)) return;
    const cards = frame.current?.querySelectorAll<HTMLElement>('[data-card]');
    const next = cards?.[Math.min(pressed.at, cards.length - 1)];
    (next?.querySelector<HTMLElement>('button') ?? frame.current?.querySelector<HTMLElement>('[data-open]'))?.focus();
    setPressed(null);
  }, [pressed, open]);
  const line = ({ name, subjects }: ReviewQuestion) => words.done[name](subjects.length, yearWords(props.plan));
  return (
    <div ref={frame} className={page.page}>
      <Text role="status" size={200} tabIndex={-1} data-open style={{ outlineStyle: 'none' }}>
        {words.open(open.length)}
      </Text>
      {open.map((question, i) => (
        <Card
          key={question.name}
          question={question}
          {...props}
          onPress={() => setPressed({ at: i, name: question.name })}
        />
      ))}
      {answered.length > 0 && (
        <Disclosure title={words.answered(answered.length)}>
          <ul className={styles.done}>
            {answered.map(question => (
              <li key={question.name} className={styles.answered}>
                <CheckmarkCircleRegular fontSize={16} aria-hidden />
                <Text size={200}>{line(question)}</Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

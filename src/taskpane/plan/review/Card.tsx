import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../../ui/Disclosure';
import { usePane } from '../../state/context';
import { count } from '../../../plan/draft';
import { Answers } from './Answers';
import type { ReviewProps } from './props';
import { Subjects } from './Subjects';
import type { ReviewQuestion } from './types';
import { yearWords } from './words';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props extends ReviewProps {
  readonly question: ReviewQuestion;
  readonly onPress: () => void;
}

/** One question: the answers for all alike, and what it is about, to be looked through and excepted. */
export function Card(props: Props) {
  const { question, plan, looked, onLook } = props;
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.review;
  const { name, open } = question;
  const n = name === 'items' ? count(plan).items : open.length;
  const lists = open.filter(({ measure, span }) => measure !== undefined || span !== undefined);
  return (
    <section className={styles.card} data-card={name} aria-label={words.ask[name](n, yearWords(plan))}>
      <h2 className={styles.title}>{words.ask[name](n, yearWords(plan))}</h2>
      <div onClickCapture={props.onPress}>
        <Answers {...props} />
      </div>
      {lists.length > 0 && (
        <Disclosure
          open={looked.has(name)}
          onOpen={isOpen => onLook(new Set([...looked].filter(other => other !== name).concat(isOpen ? [name] : [])))}
          title={words.look(lists.length)}
          label={words.oneOf(words.look(lists.length), words.ask[name](n, yearWords(plan)))}
        >
          <Subjects {...props} subjects={lists} />
        </Disclosure>
      )}
    </section>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { columnName } from '../../ledger/columns/columns';
import { questionId } from '../../ledger/live/question-id';
import type { Row } from '../../ledger/types';
import { usePane } from '../state/context';
import { usePageStyles } from '../components/page';
import { sayValue, sayWhy } from '../live/say';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', gap: '6px', alignItems: 'center', margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** What was typed into this row in the sheet and cannot be read for certain, each with its readings to choose from. */
export function RowQuestions({ row }: { readonly row: Row }) {
  const { texts, lang, live } = usePane();
  const [page, styles] = [usePageStyles(), useStyles()];
  const { fill: words, live: say } = texts;
  const mine = (live.state?.questions ?? []).filter(question => question.row === row.key);
  if (mine.length === 0) return null;
  return (
    <section className={styles.box} aria-label={words.questions(mine.length)}>
      <h2 className={styles.head}>
        <QuestionCircleRegular fontSize={20} aria-hidden /> {words.questions(mine.length)}
      </h2>
      {mine.map(question => {
        const typed =
          typeof question.typed === 'number' ? sayValue(question, question.typed, lang) : String(question.typed ?? '');
        const name = columnName(question.column, lang);
        return (
          <div key={questionId(question)} className={page.group} role="group" aria-label={name}>
            <Text>
              {say.place('', name, typed)} {sayWhy(question.why, texts)}
            </Text>
            <div className={page.line}>
              {question.candidates.map(candidate => (
                <Button
                  key={String(candidate)}
                  size="small"
                  onClick={() => void live.answer(question, { take: candidate })}
                >
                  {say.yes(sayValue(question, candidate, lang))}
                </Button>
              ))}
              <Button size="small" appearance="subtle" onClick={() => void live.answer(question, 'keep')}>
                {say.keep}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

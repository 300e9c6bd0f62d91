import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Note } from '../../ui/desk/Said';
import { askCounts, askCountsWords } from '../../exchange/collect/say-asks';
import { usePageStyles } from '../components/page';
import { usePane } from '../state/context';
import { asBookError } from '../state/useBook';
import { TroubleBar } from '../book/TroubleBar';
import type { BookError } from '../ports';
import { useExchangeTexts } from './context';
import type { ExchangeBook, TakenBack } from '../ports/exchange';

interface Props {
  readonly written: TakenBack;
  readonly exchange: ExchangeBook;
  readonly onAgain: () => void;
  readonly onRestart: () => void;
}

/** What was written, what is still open, and the copy of the matrix as it was. */
export function WrittenBack({ written, exchange, onAgain, onRestart }: Props) {
  const words = useExchangeTexts().back;
  const { lang } = usePane();
  const styles = usePageStyles();
  const [dropped, setDropped] = useState(false);
  const [error, setError] = useState<BookError | null>(null);
  const { collected, copy } = written;
  const { changes, conflicts, questions } = collected.report;
  const counts = askCounts(collected.report);
  const asks = askCountsWords(counts, lang);
  const entered = counts.entered + counts.answers > 0;
  const unsaid = counts.asked + counts.unconfirmed > 0;
  const open = conflicts.length + questions.length > 0;
  const drop = async (name: string): Promise<void> => {
    try {
      await exchange.dropCopy(name);
      setDropped(true);
      setError(null);
    } catch (problem) {
      setError(asBookError(problem));
    }
  };
  return (
    <>
      {(changes.length > 0 || !entered) && (
        <Note intent="success">{changes.length > 0 ? words.done(changes.length) : words.nothing}</Note>
      )}
      {open && <Note intent="warning">{words.open(conflicts.length, questions.length)}</Note>}
      {asks !== null && <Note intent={unsaid ? 'warning' : 'info'}>{asks}</Note>}
      {copy !== null && <Note intent={dropped ? 'success' : 'info'}>{dropped ? words.dropped : words.copy(copy)}</Note>}
      {error && <TroubleBar error={error} />}
      <div className={styles.line}>
        {(open || unsaid) && (
          <Button appearance="primary" onClick={onAgain}>
            {words.again}
          </Button>
        )}
        <Button {...(open || unsaid ? {} : { appearance: 'primary' as const })} onClick={onRestart}>
          {words.restart}
        </Button>
        {copy !== null && !dropped && (
          <Button appearance="subtle" onClick={() => void drop(copy)}>
            {words.drop}
          </Button>
        )}
      </div>
    </>
  );
}

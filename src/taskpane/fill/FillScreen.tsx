import { usePane } from '../state/context';
import { BookGate } from '../book/BookGate';
import { FillRows } from './FillRows';

/** One row of the matrix at a time: the one that is selected in the sheet, or the next of those that are wanted. */
export default function FillScreen() {
  const { texts } = usePane();
  return <BookGate title={texts.frame.tabs.fill}>{ledger => <FillRows ledger={ledger} />}</BookGate>;
}

/** Sending out and taking back in Excel, as the pane wants it. */
import { CannotOpen, ColumnGone, dropCopy, openNewBook, recordBatch, takeBack } from '../../excel/exchange';
import { labelOf, troubleOf } from '../adapters/excelBook';
import { CannotOpenBook, ColumnsGone, type ExchangeBook } from './ports';

const saying = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotOpenBook();
    if (error instanceof ColumnGone) throw new ColumnsGone(error.columns);
    throw troubleOf(error);
  }
};

/** @param now milliseconds since 1970 */
export const excelExchange = (now: () => number): ExchangeBook => ({
  record: make => saying(recordBatch(make)),
  openNew: bytes => saying(openNewBook(bytes)),
  takeBack: (merge, signal) => saying(takeBack(merge, { label: labelOf(now()), cancelled: () => signal.aborted })),
  async dropCopy(name) {
    await saying(dropCopy(name));
  },
});

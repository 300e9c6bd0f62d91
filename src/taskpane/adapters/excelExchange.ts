/** Sending out and taking back in Excel, as the pane wants it. */
import { CannotOpen, ColumnGone, dropCopy, openNewBook, recordBatch, takeBack } from '../../excel/exchange';
import { inTurn, scanAgain } from '../../excel/live';
import { labelOfMoment, troubleOf } from './excelBook';
import { Stopped } from '../../jobs/job';
import { CannotOpenBook, ColumnsGone, type ExchangeBook } from '../ports/exchange';

const saying = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotOpenBook();
    if (error instanceof ColumnGone) throw new ColumnsGone(error.columns);
    if (error instanceof Stopped) throw error;
    throw troubleOf(error);
  }
};

/** @param now milliseconds since 1970 */
export const excelExchange = (now: () => number): ExchangeBook => ({
  record: make => saying(recordBatch(make)),
  openNew: bytes => saying(openNewBook(bytes)),
  async takeBack(merge, signal) {
    const options = { label: labelOfMoment(now()), cancelled: () => signal.aborted };
    const taken = await saying(inTurn(() => takeBack(merge, options)));
    await scanAgain();
    return taken;
  },
  async dropCopy(name) {
    await saying(dropCopy(name));
  },
});

/** One department's form: recorded, made, opened. */
import { typedIn } from '../../exchange/collect';
import { split } from '../../exchange/split';
import { readReturns } from '../../jobs/read';
import { Trouble, type Watch } from '../../jobs/job';
import type { GivenFile } from '../../jobs/file';
import { writeWorkbook } from '../../xlsx';
import type { ExchangeBook } from '../ports/exchange';

/** A form that stands in the master's record. */
export interface RecordedForm {
  readonly unit: string;
  /** File name that it shall have. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Records the batch in the open workbook, then makes the form.
 * @param kept forms of an earlier revision that the department has begun to fill
 * @throws Stopped, Trouble `nothing-to-send`, BookError
 */
export async function recordForm(
  exchange: ExchangeBook,
  unit: string,
  period: string,
  kept: readonly GivenFile[],
  watch: Watch,
): Promise<RecordedForm> {
  const returned = await readReturns(kept, watch);
  const today = watch.ports.today();
  const { files } = await exchange.record(ledger => {
    const made = split(ledger, {
      period,
      asOf: ledger.settings.asOf ?? today,
      departments: [unit],
      typed: typedIn(ledger, returned),
    });
    if (made.files.length === 0) throw new Trouble('nothing-to-send', unit);
    return made;
  });
  const [file] = files;
  if (file === undefined) throw new Trouble('nothing-to-send', unit);
  watch.onStep({ file: file.name, place: 1, of: 1 });
  await watch.ports.pause();
  return { unit, name: file.name, bytes: await writeWorkbook(file.book) };
}

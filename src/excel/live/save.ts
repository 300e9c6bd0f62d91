/** What the pane's form writes: by what is known where that is enough, else after reading the whole matrix. */
import type { Row } from '../../ledger/types';
import type { LiveMatrix } from '../pane/matrix';
import { fitPaper, makesTaller } from '../paper';
import { writeRow, type EditOptions } from './edit';
import { keeping } from './keep-alive';
import { NoLog } from './log';
import { writeKnownRow } from './one-row';
import { excelRun, inTurn, watched, type RunExcel } from './run';
import type { RowKey } from '../../ledger/rows/key';

/**
 * Writes cells of one row, logged.
 * @param last the matrix as last read; asked when it is this writing's turn
 * @returns that with the row as it stands now; null: the book has to be read to know it
 * @throws NoMatrix, RowGone, or what Excel reports
 */
export async function saveRow(
  key: RowKey,
  cells: Partial<Row>,
  options: EditOptions,
  last: () => LiveMatrix | null,
  run: RunExcel = excelRun,
): Promise<LiveMatrix | null> {
  const done = await inTurn(async () => {
    const reading = last();
    const known = keeping()?.known() ?? null;
    if (reading === null || known === null) return null;
    const writing = watched(run)(context => writeKnownRow(context, reading, known, key, cells, options));
    return writing.catch((error: unknown) => {
      if (error instanceof NoLog) return null;
      throw error;
    });
  });
  if (done === null) await writeRow(key, cells, options, undefined, run);
  keeping()?.answered(key, Object.keys(cells));
  const paper = keeping()?.known()?.paper ?? null;
  // Nobody waits for it: the row is written.
  if (paper !== null && makesTaller(Object.keys(cells)))
    void inTurn(() => run(context => fitPaper(context, paper, [key]))).catch(() => null);
  return done;
}

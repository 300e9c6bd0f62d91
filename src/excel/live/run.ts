/** How requests are run: through `Excel.run`, or in a test's own Excel. */
import { withWatchdog } from '../watchdog';

export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Half a minute without an answer: nothing here is larger than a few chunks. */
const NO_ANSWER_MS = 30_000;

/** @throws NoAnswer if Excel keeps silent */
export const watched =
  (run: Run, ms = NO_ANSWER_MS): Run =>
  batch =>
    withWatchdog(run(batch), ms);

export const excelRun: Run = batch => Excel.run(batch);

let last: Promise<unknown> = Promise.resolve();

/** What reads the matrix and then writes it comes one after the other. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

export const codeOf = (error: unknown): string => String((error as { readonly code?: unknown } | null)?.code ?? '');

/** How requests are run: through `Excel.run`, or in a test's own Excel. */
import { NoAnswer, withWatchdog, type Later } from '../watchdog';

export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** A minute: what follows from an edit is a handful of small requests. */
const NO_ANSWER_MS = 60_000;
/** Five minutes: all of a large matrix is read, and perhaps written. */
export const WHOLE_BOOK_MS = 300_000;

/** Batches that nobody waits for any more. */
const given = new WeakSet<Excel.RequestContext>();

/**
 * Gives up after a time. What is on its way to Excel then may still be carried out, before anything that is sent later; but the
 * batch must not send more.
 * @throws NoAnswer if Excel keeps silent
 */
export const watched =
  (run: RunExcel, ms = NO_ANSWER_MS, wait?: Later): RunExcel =>
  async batch => {
    let mine: Excel.RequestContext | undefined;
    try {
      return await withWatchdog(
        run(context => batch((mine = context))),
        ms,
        wait,
      );
    } catch (error) {
      if (error instanceof NoAnswer && mine) given.add(mine);
      throw error;
    }
  };

/** To be asked before anything is written. @throws NoAnswer if the batch was given up */
export function stillWanted(context: Excel.RequestContext): void {
  if (given.has(context)) throw new NoAnswer(0);
}

export const excelRun: RunExcel = batch => Excel.run(batch);

let last: Promise<unknown> = Promise.resolve();

/** What reads the matrix and then writes it comes one after the other. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

export const errorCode = (error: unknown): string => String((error as { readonly code?: unknown } | null)?.code ?? '');

/** Starts and ends the keeping: one matrix at a time is kept alive in a pane. */
import { isOurs } from '../ours';
import type { LiveMatrix } from '../pane/matrix';
import { changedEvents, sortedEvents } from './events';
import { Keeper } from './live';
import type { LiveDeps, LiveMatrixKeeper } from './types';
import type { ScanOptions } from './scan';

let current: LiveMatrixKeeper | null = null;

/** What keeps the open book's matrix alive; null where nothing does. */
export const keeping = (): LiveMatrixKeeper | null => current;

/**
 * Scans, where a matrix is being kept alive: after something else has written it. Nothing is said of a scan that failed here.
 * @returns the matrix as it stands now; null: it has to be read
 */
export async function scanAgain(by: ScanOptions['by'] = null): Promise<LiveMatrix | null> {
  const keeper = current;
  const done = await keeper?.scan(by).catch(() => null);
  return done === null || done === undefined ? null : (keeper?.reading() ?? null);
}

/**
 * Listens and scans. Handlers live as long as the pane; whatever happens while it is closed is found by the scan.
 * @throws what Excel reports if it will not let us listen
 */
export async function keepAlive(deps: LiveDeps): Promise<LiveMatrixKeeper> {
  const keeper = new Keeper(deps);
  const handlers = await deps.run(async context => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async args => {
      if (!isOurs(args)) keeper.hear(args.worksheetId, changedEvents(args));
    });
    const sorted = worksheets.onRowSorted.add(async args => keeper.hear(args.worksheetId, sortedEvents(args)));
    await context.sync();
    return [changed, sorted];
  });
  await keeper.begin();
  const mine: LiveMatrixKeeper = {
    answer: (question, answer) => keeper.answer(question, answer),
    scan: by => keeper.scan(by),
    known: () => keeper.known,
    reading: () => keeper.reading,
    answered: (key, columns) => keeper.answered(key, columns),
    async stop() {
      if (current === mine) current = null;
      await keeper.stop();
      // A handler can only be taken off in the context that it was made in.
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync().catch(() => undefined);
    },
  };
  current = mine;
  return mine;
}

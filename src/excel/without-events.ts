import { withWatchdog } from './watchdog';

const RESTORE_MS = 5000;

/** Events are off while we write, and on again whatever happens. */
export async function withoutEvents<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(async context => {
      context.runtime.enableEvents = false;
      return work(context);
    });
  } finally {
    const restored = Excel.run(async context => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await withWatchdog(restored, RESTORE_MS).catch(() => undefined);
  }
}

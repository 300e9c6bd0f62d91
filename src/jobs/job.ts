/** Long work in steps that the page can show and stop. */
import type { CliMessage } from '../i18n/messages/cli';
import { Stopped } from './worker/lost';
import type { SerialDay } from '../ledger/dates/serial';

export { Stopped } from './worker/lost';

export interface JobStep {
  readonly file: string;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

export interface Watch {
  readonly ports: {
    /** The day today, as an Excel serial. */
    today(): SerialDay;
    /** Lets the page draw and listen before work goes on. */
    pause(): Promise<void>;
  };
  readonly signal: AbortSignal;
  onStep(step: JobStep): void;
}

/** Why something cannot be done, as a code and figures: words are made when they are shown, in the language of that moment. */
export class Trouble extends Error {
  constructor(
    readonly code: CliMessage,
    readonly file: string,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${file}`);
    this.name = 'Trouble';
  }
}

/**
 * Does one piece of work per entry, with a pause before each so that the page draws and hears the stop button.
 * @throws Stopped as soon as the signal says so
 */
export async function eachInTurn<T, R>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  work: (entry: T) => Promise<R>,
  watch: Watch,
): Promise<readonly R[]> {
  const done: R[] = [];
  for (const [i, entry] of entries.entries()) {
    watch.onStep({ file: nameOf(entry), place: i + 1, of: entries.length });
    await watch.ports.pause();
    if (watch.signal.aborted) throw new Stopped();
    done.push(await work(entry));
  }
  await watch.ports.pause();
  if (watch.signal.aborted) throw new Stopped();
  return done;
}

import type { WorkerAnswer, WorkerRequest } from './messages';

/** What a piece of work may look at and tell while it runs. */
export interface Hand {
  readonly signal: AbortSignal;
  onStep(step: unknown): void;
  /** How many workers the page has started, this one included. */
  readonly nth: number;
}

/**
 * The worker's end: does what it is asked, one request at a time or several, tells steps, and what came of it or why not. Says at once
 * that it is there.
 * @returns what takes requests
 */
export function serve<W, F>(
  run: (work: W, hand: Hand) => Promise<unknown>,
  failureOf: (error: unknown) => F,
  tell: (answer: WorkerAnswer<F>) => void,
): (request: WorkerRequest<W>) => void {
  const running = new Map<number, AbortController>();
  tell({ ready: true });
  return request => {
    if ('stop' in request) {
      running.get(request.id)?.abort();
      return;
    }
    const { id, work, nth } = request;
    const control = new AbortController();
    running.set(id, control);
    run(work, { signal: control.signal, nth, onStep: step => tell({ id, step }) })
      .then(
        done => tell({ id, done }),
        (error: unknown) => tell({ id, failed: failureOf(error) }),
      )
      .finally(() => running.delete(id));
  };
}

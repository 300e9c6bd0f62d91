/**
 * Work in a worker: the page draws and listens whatever is done meanwhile. One rule for all that is asked, so that nobody waits for ever:
 *
 * - No worker starts here, or none says in time that it has loaded: all work is done in the page from then on.
 * - A worker ends: what needs nothing that it kept is asked once more, of a new one; the rest is lost, and said to be.
 * - A worker says nothing for too long while it is asked for something: it is ended, and its work lost. It may be the work that
 *   does this, so it is not done again.
 * - An error of the work itself is the work's answer, and no reason to do it again.
 * - The user stops it: at once, whatever the worker is doing.
 */
import { after as realAfter, type After } from './clock';
import { Stopped, WorkLost, type LostWhy } from './lost';
import type { WorkerAnswer, WorkerRequest, WorkerPort } from './messages';

export interface CallsOptions<F> {
  /** Makes a worker, when one is first needed. Throws where workers are forbidden. */
  readonly start: () => WorkerPort;
  readonly errorOf: (failure: F) => Error;
  /** Milliseconds without a word, after which a worker that is asked for something is given up; up to half as much again may pass. */
  readonly patience: number;
  readonly after?: After;
}

export interface Call<T> {
  /** The same work in the page. */
  readonly here: () => Promise<T>;
  /** True where the work needs nothing that a worker keeps. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal;
  readonly onStep?: (step: unknown) => void;
}

export interface Calls<W> {
  /** @throws Stopped, WorkLost, and what the work throws */
  ask<T>(work: W, call: Call<T>): Promise<T>;
  /** Ends the worker, as when the page that asks goes away. Later work starts another. */
  end(): void;
}

/** Milliseconds in which a worker has to load. */
export const LOADING = 20_000;

interface Waiting {
  readonly resolve: (done: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly lost: (why: LostWhy) => void;
  readonly onStep: ((step: unknown) => void) | undefined;
}

export function workerCalls<W, F>({ start, errorOf, patience, after = realAfter }: CallsOptions<F>): Calls<W> {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerPort | null = null;
  let loaded = false;
  let forbidden = false;
  let started = 0;
  let last = 0;
  let stopClock = (): void => undefined;

  const drop = (): readonly Waiting[] => {
    stopClock();
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    return left;
  };
  const lose = (why: LostWhy): void => {
    if (!loaded) forbidden = true;
    for (const one of drop()) one.lost(why);
  };
  /** Two halves: after the sleep of a machine the first one is over at once, and the worker has the second to say something. */
  const watch = (): void => {
    stopClock();
    if (waiting.size === 0) return;
    const half = (loaded ? patience : LOADING) / 2;
    stopClock = after(half, () => {
      stopClock = after(half, () => lose('silent'));
    });
  };

  const hear = (from: WorkerPort, answer: WorkerAnswer<F>): void => {
    if (from !== worker) return;
    loaded = true;
    if (!('ready' in answer)) {
      const one = waiting.get(answer.id);
      if ('step' in answer) one?.onStep?.(answer.step);
      else {
        waiting.delete(answer.id);
        if ('done' in answer) one?.resolve(answer.done);
        else one?.reject(errorOf(answer.failed));
      }
    }
    watch();
  };

  const open = (): WorkerPort | null => {
    if (worker !== null || forbidden) return worker;
    try {
      const own = start();
      [worker, loaded] = [own, false];
      started++;
      own.onmessage = ({ data }: MessageEvent<WorkerAnswer<F>>) => hear(own, data);
      own.onmessageerror = own.onerror = () => own === worker && lose('ended');
    } catch {
      forbidden = true;
    }
    return worker;
  };

  function ask<T>(work: W, call: Call<T>, repeated = false): Promise<T> {
    const { here, repeatable, signal, onStep } = call;
    if (signal?.aborted) return Promise.reject(new Stopped());
    const port = open();
    if (port === null) return here();
    return new Promise<T>((resolve, reject) => {
      const id = ++last;
      const post = (request: WorkerRequest<W>): void => port.postMessage(request);
      const stop = (): void => {
        if (!waiting.delete(id)) return;
        if (port === worker) post({ id, stop: true });
        watch();
        reject(new Stopped());
      };
      const settled = (): void => signal?.removeEventListener('abort', stop);
      waiting.set(id, {
        onStep,
        resolve: done => [settled(), resolve(done as T)],
        reject: error => [settled(), reject(error)],
        lost: why => {
          settled();
          if (forbidden) resolve(here());
          else if (repeatable && why === 'ended' && !repeated) resolve(ask(work, call, true));
          else reject(new WorkLost(why));
        },
      });
      signal?.addEventListener('abort', stop);
      try {
        post({ id, work, nth: started });
      } catch (error) {
        waiting.delete(id);
        settled();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      if (waiting.size === 1) watch();
    });
  }

  return {
    ask: (work, call) => ask(work, call),
    end: () => drop().forEach(one => one.reject(new Stopped())),
  };
}

/** The desk in a worker: the page draws and listens whatever is read or written meanwhile. */
import { Stopped, type Step, type Watch } from '../job';
import type { Sent } from '../send';
import type { Merged } from '../take-back';
import type { Desk, DutiesDone, HeldComparison, HeldMaster, PeriodDone, Settled } from './desk';
import { errorOf, type Answer, type Request, type Work } from './messages';

interface Waiting {
  readonly resolve: (done: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onStep: (step: Step) => void;
}

/** The part of a worker that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

/**
 * @param start makes the worker, when it is first needed
 * @param here takes its place where workers are forbidden or do not load: nothing has been asked of the worker then
 */
export function deskIn(start: () => WorkerPort, here: () => Desk): Desk {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerPort | null = null;
  let own: Desk | null = null;
  let heard = false;
  let last = 0;

  const open = (): WorkerPort | null => {
    if (worker !== null || own !== null) return worker;
    try {
      worker = start();
    } catch {
      own = here();
      return null;
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      heard = true;
      const one = waiting.get(data.id);
      if ('step' in data) return one?.onStep(data.step);
      waiting.delete(data.id);
      if ('done' in data) one?.resolve(data.done);
      else one?.reject(errorOf(data.failed));
    };
    worker.onerror = event => {
      const why = new Lost((event as Partial<ErrorEvent>).message ?? '');
      if (!heard) own = here();
      worker = null;
      for (const [id, one] of waiting) {
        waiting.delete(id);
        one.reject(why);
      }
    };
    return worker;
  };

  const ask = <T>(port: WorkerPort, work: Work, { signal, ports, onStep }: Watch): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      const post = (request: Request): void => port.postMessage(request);
      // At once: the worker may be in the middle of a large file, and what it says of this work is no longer heard.
      signal.addEventListener('abort', () => {
        post({ id, stop: true });
        waiting.delete(id);
        reject(new Stopped());
      });
      waiting.set(id, { resolve: done => resolve(done as T), reject, onStep });
      post({ id, work, today: ports.today() });
    });

  const call = async <T>(work: Work, watch: Watch, direct: (desk: Desk) => Promise<T>): Promise<T> => {
    const port = open();
    if (port === null) return direct((own ??= here()));
    try {
      return await ask<T>(port, work, watch);
    } catch (error) {
      if (error instanceof Lost && own !== null) return direct(own);
      throw error;
    }
  };

  return {
    master: (file, watch) => call<HeldMaster>({ job: 'master', file }, watch, desk => desk.master(file, watch)),
    send: (order, lang, watch) =>
      call<Sent>({ job: 'send', order, lang }, watch, desk => desk.send(order, lang, watch)),
    compare: (master, files, watch) =>
      call<HeldComparison>({ job: 'compare', master, files }, watch, desk => desk.compare(master, files, watch)),
    merge: (order, lang, watch) =>
      call<Merged>({ job: 'merge', order, lang }, watch, desk => desk.merge(order, lang, watch)),
    period: (order, lang, watch) =>
      call<PeriodDone>({ job: 'period', order, lang }, watch, desk => desk.period(order, lang, watch)),
    duties: (order, lang, watch) =>
      call<DutiesDone>({ job: 'duties', order, lang }, watch, desk => desk.duties(order, lang, watch)),
    settle: (order, ledger, watch) =>
      call<Settled>({ job: 'settle', order, ledger }, watch, desk => desk.settle(order, ledger, watch)),
  };
}

/** The worker has ended without an answer. */
class Lost extends Error {
  override readonly name = 'Lost';
}

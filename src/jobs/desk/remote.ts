/** The desk in a worker. */
import type { JobStep, Watch } from '../job';
import { workerCalls } from '../worker/calls';
import type { After } from '../worker/clock';
import type { WorkerPort } from '../worker/messages';
import { deskHere, type Desk } from './desk';
import { errorOf, type DeskWork, type JobFailure, type DeskJob } from './messages';

/** Milliseconds: every file is a step, and the largest that is taken is read in a fraction of it. */
const PATIENCE = 180_000;

/** A desk in a worker; where none loads, one here: nothing has been kept by a worker then. `end` ends the worker. */
export function deskIn(start: () => WorkerPort, after?: After): Desk & { readonly end: () => void } {
  const calls = workerCalls<DeskWork, JobFailure>({ start, errorOf, patience: PATIENCE, ...(after ? { after } : {}) });
  let own: Desk | null = null;
  const call = <T>(job: DeskJob, watch: Watch, here: (desk: Desk) => Promise<T>, repeatable = false): Promise<T> =>
    calls.ask<T>(
      { job, today: watch.ports.today() },
      {
        here: () => here((own ??= deskHere())),
        repeatable,
        signal: watch.signal,
        onStep: step => watch.onStep(step as JobStep),
      },
    );
  return {
    master: (file, watch) => call({ job: 'master', file }, watch, desk => desk.master(file, watch), true),
    send: (order, lang, watch) => call({ job: 'send', order, lang }, watch, desk => desk.send(order, lang, watch)),
    compare: (master, files, watch) =>
      call(
        { job: 'compare', master, files },
        watch,
        desk => desk.compare(master, files, watch),
        typeof master !== 'number',
      ),
    merge: (order, lang, watch) => call({ job: 'merge', order, lang }, watch, desk => desk.merge(order, lang, watch)),
    period: (order, lang, watch) =>
      call({ job: 'period', order, lang }, watch, desk => desk.period(order, lang, watch)),
    duties: (order, lang, watch) =>
      call({ job: 'duties', order, lang }, watch, desk => desk.duties(order, lang, watch)),
    settle: (order, ledger, watch) =>
      call({ job: 'settle', order, ledger }, watch, desk => desk.settle(order, ledger, watch)),
    end: calls.end,
  };
}

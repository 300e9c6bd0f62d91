/** The worker's end of the desk. */
import type { JobStep, Watch } from '../job';
import type { WorkerAnswer, WorkerRequest } from '../worker/messages';
import { serve } from '../worker/serve';
import { deskHere, type Desk } from './desk';
import { failureOf, type DeskWork, type JobFailure, type DeskJob } from './messages';

function run(desk: Desk, job: DeskJob, watch: Watch): Promise<unknown> {
  switch (job.job) {
    case 'master':
      return desk.master(job.file, watch);
    case 'send':
      return desk.send(job.order, job.lang, watch);
    case 'compare':
      return desk.compare(job.master, job.files, watch);
    case 'merge':
      return desk.merge(job.order, job.lang, watch);
    case 'period':
      return desk.period(job.order, job.lang, watch);
    case 'duties':
      return desk.duties(job.order, job.lang, watch);
    case 'settle':
      return desk.settle(job.order, job.ledger, watch);
  }
}

/** @returns what takes requests */
export function serveDesk(
  tell: (answer: WorkerAnswer<JobFailure>) => void,
): (request: WorkerRequest<DeskWork>) => void {
  let desk: Desk | null = null;
  return serve(
    ({ job, today }: DeskWork, { signal, nth, onStep }) =>
      run((desk ??= deskHere(nth - 1)), job, {
        ports: { pause: () => new Promise(resolve => setTimeout(resolve)), today: () => today },
        signal,
        onStep: (step: JobStep) => onStep(step),
      }),
    failureOf,
    tell,
  );
}

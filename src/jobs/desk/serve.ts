/** The worker's end: runs what it is asked for, one request at a time or several, and tells its steps. */
import { deskHere, type Desk } from './desk';
import type { Watch } from '../job';
import { failureOf, type Answer, type Request, type Work } from './messages';

function run(desk: Desk, work: Work, watch: Watch): Promise<unknown> {
  switch (work.job) {
    case 'master':
      return desk.master(work.file, watch);
    case 'send':
      return desk.send(work.order, work.lang, watch);
    case 'compare':
      return desk.compare(work.master, work.files, watch);
    case 'merge':
      return desk.merge(work.order, work.lang, watch);
    case 'period':
      return desk.period(work.order, work.lang, watch);
    case 'duties':
      return desk.duties(work.order, work.lang, watch);
    case 'settle':
      return desk.settle(work.order, work.ledger, watch);
  }
}

/** @returns what takes requests */
export function serve(tell: (answer: Answer) => void): (request: Request) => void {
  const desk = deskHere();
  const running = new Map<number, AbortController>();
  return request => {
    if ('stop' in request) {
      running.get(request.id)?.abort();
      return;
    }
    const { id, work, today } = request;
    const control = new AbortController();
    running.set(id, control);
    const watch: Watch = {
      ports: { pause: () => new Promise(resolve => setTimeout(resolve)), today: () => today },
      signal: control.signal,
      onStep: step => tell({ id, step }),
    };
    run(desk, work, watch)
      .then(
        done => tell({ id, done }),
        (error: unknown) => tell({ id, failed: failureOf(error) }),
      )
      .finally(() => running.delete(id));
  };
}

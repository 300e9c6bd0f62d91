import type { After } from '../../../src/jobs/worker/clock';
import type { WorkerAnswer, WorkerRequest, WorkerPort } from '../../../src/jobs/worker/messages';

/** A clock that stands until it is told to go on. */
export function standingClock() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const after: After = (milliseconds, run) => {
    const timer = { at: now + milliseconds, run };
    timers.push(timer);
    return () => void (timers = timers.filter(one => one !== timer));
  };
  /** What is due on the way runs in its order, and what it sets in turn. */
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      now = next.at;
      timers = timers.filter(one => one !== next);
      next.run();
    }
    now = end;
  };
  return { after, pass, waiting: () => timers.length };
}

type FakePort = WorkerPort & {
  readonly requests: WorkerRequest<unknown>[];
  readonly ended: boolean;
  says(answer: WorkerAnswer<unknown>): void;
  breaks(): void;
};

/** A worker that does and says only what the test makes it. */
export function fakeWorker(): FakePort {
  const port = {
    requests: [] as WorkerRequest<unknown>[],
    ended: false,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (request: WorkerRequest<unknown>) => void port.requests.push(request),
    terminate: () => void (port.ended = true),
    says: (data: WorkerAnswer<string>) => (port.onmessage as ((event: object) => void) | null)?.({ data }),
    breaks: () => (port.onerror as ((event: object) => void) | null)?.({}),
  };
  return port as unknown as FakePort;
}

/** Makes fake workers one after the other; keeps them. */
export function fakeWorkers() {
  const made: FakePort[] = [];
  const start = (): FakePort => {
    const port = fakeWorker();
    made.push(port);
    return port;
  };
  return { made, start };
}

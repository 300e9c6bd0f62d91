import { serve, type Hand } from '../../../src/jobs/worker/serve';
import type { WorkerAnswer } from '../../../src/jobs/worker/messages';

test('says that it is there, tells steps, what came of each and why not, and stops what it is told to', async () => {
  const told: WorkerAnswer<string>[] = [];
  const hands = new Map<string, Hand>();
  const take = serve(
    (work: string, hand) => {
      hands.set(work, hand);
      hand.onStep(work);
      return work === 'bad' ? Promise.reject(new Error('bad')) : Promise.resolve(work.toUpperCase());
    },
    error => (error as Error).message,
    answer => told.push(answer),
  );
  expect(told).toEqual([{ ready: true }]);
  take({ id: 1, work: 'a', nth: 3 });
  take({ id: 2, work: 'bad', nth: 3 });
  take({ id: 2, stop: true });
  take({ id: 9, stop: true });
  await new Promise(resolve => setImmediate(resolve));
  expect(told.slice(1)).toEqual([
    { id: 1, step: 'a' },
    { id: 2, step: 'bad' },
    { id: 1, done: 'A' },
    { id: 2, failed: 'bad' },
  ]);
  expect([hands.get('a')?.nth, hands.get('a')?.signal.aborted, hands.get('bad')?.signal.aborted]).toEqual([
    3,
    false,
    true,
  ]);
});

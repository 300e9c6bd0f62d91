/** One rule for what is asked of workers: whatever becomes of them, every question has an answer. */
import fc from 'fast-check';
import { LOADING, workerCalls } from '../../../src/jobs/worker/calls';
import { Stopped, WorkLost } from '../../../src/jobs/worker/lost';
import { fakeWorkers, standingClock } from './fakes';

const PATIENCE = 60_000;

function setting() {
  const clock = standingClock();
  const workers = fakeWorkers();
  const calls = workerCalls<string, string>({
    start: workers.start,
    errorOf: message => new RangeError(message),
    patience: PATIENCE,
    after: clock.after,
  });
  const ask = (
    work: string,
    more: { repeatable?: boolean; signal?: AbortSignal; onStep?: (step: unknown) => void } = {},
  ) => calls.ask<string>(work, { here: async () => `here ${work}`, repeatable: false, ...more });
  return { clock, made: workers.made, calls, ask };
}
const settled = async (asked: Promise<unknown>): Promise<unknown> =>
  Promise.race([asked.catch((error: unknown) => error), new Promise(resolve => setImmediate(resolve, 'open'))]);

test('answers go to their questions, whatever their order; steps, too', async () => {
  const { made, ask, clock } = setting();
  const steps: unknown[] = [];
  const [a, b] = [ask('a', { onStep: step => steps.push(step) }), ask('b')];
  expect(made).toHaveLength(1);
  made[0]!.says({ ready: true });
  made[0]!.says({ id: 2, done: 'B' });
  made[0]!.says({ id: 1, step: 'half' });
  made[0]!.says({ id: 1, done: 'A' });
  expect(await Promise.all([a, b])).toEqual(['A', 'B']);
  expect(steps).toEqual(['half']);
  expect(clock.waiting()).toBe(0);
});

test('an error of the work is its answer: it is not done again', async () => {
  const { made, ask } = setting();
  const asked = ask('a', { repeatable: true });
  made[0]!.says({ ready: true });
  made[0]!.says({ id: 1, failed: 'too large' });
  expect(await settled(asked)).toEqual(new RangeError('too large'));
  expect([made.length, made[0]!.ended]).toEqual([1, false]);
});

test('where workers are forbidden, all is done in the page', async () => {
  const calls = workerCalls<string, string>({
    start: () => {
      throw new Error('SecurityError');
    },
    errorOf: message => new Error(message),
    patience: PATIENCE,
  });
  expect(await calls.ask('a', { here: async () => 'here', repeatable: false })).toBe('here');
});

test.each([
  ['breaks before it is there', (s: ReturnType<typeof setting>) => s.made[0]!.breaks()],
  ['never says that it is there', (s: ReturnType<typeof setting>) => s.clock.pass(LOADING)],
])('where a worker %s, all is done in the page from then on', async (_, happens) => {
  const s = setting();
  const both = [s.ask('a'), s.ask('b')];
  happens(s);
  expect(await Promise.all(both.map(settled))).toEqual(['here a', 'here b']);
  expect(await settled(s.ask('c'))).toBe('here c');
  expect([s.made.length, s.made[0]!.ended, s.clock.waiting()]).toEqual([1, true, 0]);
});

test('a worker that ends: what it kept nothing for is asked again, once; the rest is lost', async () => {
  const { made, ask } = setting();
  const [again, lost] = [ask('a', { repeatable: true }), ask('b')];
  made[0]!.says({ ready: true });
  made[0]!.breaks();
  expect(await settled(lost)).toEqual(new WorkLost('ended'));
  expect(await settled(again)).toBe('open');
  expect(made[1]!.requests).toMatchObject([{ work: 'a', nth: 2 }]);
  made[1]!.says({ ready: true });
  made[1]!.breaks();
  expect(await settled(again)).toEqual(new WorkLost('ended'));
  const next = ask('c');
  made[2]!.says({ ready: true });
  made[2]!.says({ id: 4, done: 'C' });
  expect(await settled(next)).toBe('C');
});

test('a worker that says nothing is ended in time, and its work not done again; one that tells steps may take as long as it needs', async () => {
  const { made, ask, clock } = setting();
  const asked = ask('a', { repeatable: true });
  made[0]!.says({ ready: true });
  for (let i = 0; i < 5; i++) {
    clock.pass(PATIENCE - 1);
    made[0]!.says({ id: 1, step: i });
  }
  expect(await settled(asked)).toBe('open');
  clock.pass(PATIENCE);
  expect(await settled(asked)).toEqual(new WorkLost('silent'));
  expect([made.length, made[0]!.ended]).toEqual([1, true]);
});

test('after the sleep of a machine the worker has time left to answer', async () => {
  const { made, ask, clock } = setting();
  const asked = ask('a');
  made[0]!.says({ ready: true });
  clock.pass(PATIENCE / 2);
  made[0]!.says({ id: 1, done: 'A' });
  clock.pass(10 * PATIENCE);
  expect(await settled(asked)).toBe('A');
  expect(made[0]!.ended).toBe(false);
});

test('stopping is heard at once, and told; what was stopped before is not asked', async () => {
  const { made, ask, clock } = setting();
  const control = new AbortController();
  const asked = ask('a', { signal: control.signal });
  made[0]!.says({ ready: true });
  control.abort();
  expect(await settled(asked)).toBeInstanceOf(Stopped);
  expect(made[0]!.requests[1]).toEqual({ id: 1, stop: true });
  expect(clock.waiting()).toBe(0);
  expect(await settled(ask('b', { signal: control.signal }))).toBeInstanceOf(Stopped);
  expect(made[0]!.requests).toHaveLength(2);
});

test('what cannot be sent is refused alone', async () => {
  const { made, ask } = setting();
  const first = ask('a');
  made[0]!.says({ ready: true });
  made[0]!.postMessage = () => {
    throw new TypeError('no clone');
  };
  expect(await settled(ask('b'))).toEqual(new TypeError('no clone'));
  made[0]!.says({ id: 1, done: 'A' });
  expect(await settled(first)).toBe('A');
});

test('the page goes away: its worker ends, its questions are stopped, late answers go nowhere', async () => {
  const { made, ask, calls, clock } = setting();
  const asked = ask('a');
  calls.end();
  made[0]!.says({ id: 1, done: 'late' });
  expect(await settled(asked)).toBeInstanceOf(Stopped);
  expect([made[0]!.ended, clock.waiting()]).toEqual([true, 0]);
  void ask('b');
  expect(made).toHaveLength(2);
});

test('nobody waits for ever, whatever workers do', async () => {
  const act = fc.constantFrom('ready', 'step', 'done', 'failed', 'break', 'pass', 'ask', 'stop', 'end');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.nat(5)), { maxLength: 30 }), async acts => {
      const { made, ask, calls, clock } = setting();
      const asked: Promise<string>[] = [];
      const controls: AbortController[] = [];
      for (const [what, n] of acts) {
        const port = made[n % Math.max(1, made.length)];
        const id = n + 1;
        if (what === 'ask') {
          controls.push(new AbortController());
          asked.push(ask(String(n), { repeatable: n % 2 === 0, signal: controls[controls.length - 1]!.signal }));
        } else if (what === 'stop') controls[n]?.abort();
        else if (what === 'end') calls.end();
        else if (what === 'pass') clock.pass(n * 10_000);
        else if (what === 'break') port?.breaks();
        else if (what === 'ready') port?.says({ ready: true });
        else
          port?.says({
            id,
            ...(what === 'step' ? { step: 0 } : what === 'done' ? { done: 'x' } : { failed: 'y' }),
          } as never);
        asked.forEach(one => one.catch(() => undefined));
        await new Promise(resolve => setImmediate(resolve));
      }
      for (let i = 0; i < 4; i++) {
        clock.pass(2 * PATIENCE);
        await new Promise(resolve => setImmediate(resolve));
      }
      for (const one of asked) expect(await settled(one)).not.toBe('open');
      expect(clock.waiting()).toBe(0);
    }),
    { numRuns: 150 },
  );
});

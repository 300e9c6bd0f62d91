import { begin, perform, save } from '../../../src/plan/draft';
import { draftStore, KEPT_FOR, machineShelf, type Shelf } from '../../../src/taskpane/adapters/drafts';
import { plan } from '../../plan/draft/sample';

const history = perform(begin(plan), { type: 'text', measure: '1.1', text: '2024-06-30T00:00:00' });
const draft = { source: '原文\n二', origin: '', saved: save(history), at: 1000 };
const mapShelf = (): Shelf => new Map<string, string>();

test('a draft comes back as it was kept, through the real library and the real local storage', async () => {
  const store = draftStore(machineShelf('p1-'), () => 2000);
  expect(await store.load()).toBeNull();
  expect(await store.keep(draft)).toBe(true);
  expect(await draftStore(machineShelf('p1-'), () => 2000).load()).toEqual(draft);
  expect(await draftStore(machineShelf('p2-'), () => 2000).load()).toBeNull();
  await store.clear();
  expect(await draftStore(machineShelf('p1-'), () => 2000).load()).toBeNull();
});

test('after 30 days it is forgotten, not a moment before', async () => {
  const shelf = mapShelf();
  const at = (now: number) =>
    draftStore(
      async () => shelf,
      () => now,
    );
  await at(0).keep(draft);
  expect(await at(1000 + KEPT_FOR).load()).toEqual(draft);
  expect(await at(1001 + KEPT_FOR).load()).toBeNull();
  expect(await at(1000).load()).toBeNull();
});

test('the plan is written once, edits every time, and edits of another plan are not put on this one', async () => {
  const shelf = mapShelf();
  const written: string[] = [];
  const spy: Shelf = {
    get: k => shelf.get(k),
    has: k => shelf.has(k),
    delete: k => shelf.delete(k),
    set: (k, v) => (written.push(k), shelf.set(k, v)),
  };
  const store = draftStore(
    async () => spy,
    () => 0,
  );
  await store.keep(draft);
  await store.keep({ ...draft, at: 1500 });
  expect(written).toEqual(['plan', 'edits', 'edits']);
  shelf.set('plan', String(shelf.get('plan')).replace('原文', '别文'));
  expect(await store.load()).toBeNull();
});

test('a store that is full or forbidden says so and breaks nothing', async () => {
  const full: Shelf = {
    ...mapShelf(),
    get: () => undefined,
    has: () => false,
    delete: () => false,
    set: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(
    await draftStore(
      async () => full,
      () => 0,
    ).keep(draft),
  ).toBe(false);
  const forbidden = draftStore(
    () => Promise.reject(new DOMException('no', 'SecurityError')),
    () => 0,
  );
  expect([await forbidden.keep(draft), await forbidden.load()]).toEqual([false, null]);
  await expect(forbidden.clear()).resolves.toBeUndefined();
});

test('damaged storage counts as none', async () => {
  const shelf = mapShelf();
  shelf.set('plan', '{"source":');
  shelf.set('edits', '{}');
  expect(
    await draftStore(
      async () => shelf,
      () => 0,
    ).load(),
  ).toBeNull();
});

test('what a later version has kept is neither opened nor written over, and goes only where somebody says so', async () => {
  const shelf = mapShelf();
  const store = draftStore(
    async () => shelf,
    () => 2000,
  );
  await store.keep(draft);
  const edits = JSON.parse(String(shelf.get('edits'))) as Record<string, unknown>;
  shelf.set('edits', JSON.stringify({ ...edits, version: Number(edits['version']) + 1 }));
  expect(await store.load()).toBe('later');
  expect(await store.keep(draft)).toBe(false);
  await store.clear();
  expect(await store.load()).toBe('later');
  await store.clear(true);
  expect(await store.load()).toBeNull();
});

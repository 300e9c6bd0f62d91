import { parsePlan } from '../../../src/plan';
import type { Correction } from '../../../src/plan/corrections';
import { begin, correct, current, perform, restore, save, undo, type History } from '../../../src/plan/draft';
import type { ParseOptions } from '../../../src/plan/types';
import { draftStore, KEPT_FOR, machineShelf, type Shelf } from '../../../src/taskpane/adapters/drafts';
import { plan } from '../../plan/draft/sample';
import { placeOf } from '../../support/source';

const history = perform(begin(plan), { type: 'text', measure: '1.1', text: '2024-06-30T00:00:00' });
const draft = { source: '原文\n二', origin: '', saved: save(history), at: 1000 };
const parser = { parse: async (text: string, options?: ParseOptions) => parsePlan(text, options) };
const mapShelf = (): Shelf => new Map<string, string>();

test('a draft comes back as it was kept, through the real library and the real local storage', async () => {
  const store = draftStore(machineShelf('p1-'), () => 2000, parser);
  expect(await store.load()).toBeNull();
  expect(await store.keep(draft)).toBe(true);
  expect(await draftStore(machineShelf('p1-'), () => 2000, parser).load()).toEqual(draft);
  expect(await draftStore(machineShelf('p2-'), () => 2000, parser).load()).toBeNull();
  await store.clear();
  expect(await draftStore(machineShelf('p1-'), () => 2000, parser).load()).toBeNull();
});

test('after 30 days it is forgotten, not a moment before', async () => {
  const shelf = mapShelf();
  const at = (now: number) =>
    draftStore(
      async () => shelf,
      () => now,
      parser,
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
    parser,
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
      parser,
    ).keep(draft),
  ).toBe(false);
  const forbidden = draftStore(
    () => Promise.reject(new DOMException('no', 'SecurityError')),
    () => 0,
    parser,
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
      parser,
    ).load(),
  ).toBeNull();
});

test('what a later version has kept is neither opened nor written over, and goes only where somebody says so', async () => {
  const shelf = mapShelf();
  const store = draftStore(
    async () => shelf,
    () => 2000,
    parser,
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

const TEXT =
  '石桥镇2024年工作计划\n一、改善环境\n1.整治道路。新建村道12公里。\n2.绿化村庄。种树300棵。\n石桥镇人民政府\n2024年1月5日';
const leftOut = (words: string): Correction => ({
  type: 'level',
  at: placeOf(TEXT, words),
  level: 'left-out',
  scope: 'this',
});
const [cut, left] = [leftOut('一、改善'), leftOut('2.绿化')];

/** A draft whose form was corrected between two edits, and a correction that was undone. */
function correctedDraft(): History {
  const edit = (id: string, text: string) => ({ type: 'text' as const, measure: id, text });
  const one = perform(begin(parsePlan(TEXT)), edit('2.1', '种树400棵'));
  const two = correct(one, [cut], parsePlan(TEXT, { corrections: [cut] })).history;
  const last = current(two).items[0]?.measures[0]?.id ?? '';
  const three = perform(two, edit(last, '新建村道15公里'));
  return undo(correct(three, [left], parsePlan(TEXT, { corrections: [cut, left] })).history);
}
const storeOf = (shelf: Shelf, reader = parser) =>
  draftStore(
    async () => shelf,
    () => 2000,
    reader,
  );
const loaded = async (shelf: Shelf, reader = parser): Promise<History> => {
  const kept = await storeOf(shelf, reader).load();
  if (kept === null || kept === 'later') throw new Error(String(kept));
  return restore(kept.saved);
};

test('of corrections the text and they themselves are kept: every step is there again', async () => {
  const history = correctedDraft();
  expect(history.operations.map(o => o.type)).toEqual(['text', 'structure', 'text', 'structure']);
  const shelf = mapShelf();
  await storeOf(shelf).keep({ source: TEXT, origin: '', saved: save(history), at: 1000 });
  expect(JSON.parse(String(shelf.get('edits')))).not.toHaveProperty('corrected');
  expect(await loaded(shelf)).toEqual(history);
});

test('where the text is read otherwise by now, or not at all, the draft begins at its last correction with every edit', async () => {
  const history = correctedDraft();
  const shelf = mapShelf();
  await storeOf(shelf).keep({ source: TEXT, origin: '', saved: save(history), at: 1000 });
  const others = [
    { parse: async () => parsePlan(TEXT.replace('12公里', '13公里')) },
    { parse: () => Promise.reject(new Error('no worker')) },
  ];
  for (const reader of others) {
    const again = await loaded(shelf, reader);
    expect(current(again)).toEqual(current(history));
    expect(again.given).toEqual([cut]);
    expect(current(undo(again))).toEqual(current(undo(history)));
    // Kept and opened once more it is the same, and the next correction is read under both.
    const next = mapShelf();
    await storeOf(next).keep({ source: TEXT, origin: '', saved: save(again), at: 1000 });
    expect(await loaded(next)).toEqual(again);
  }
});

test('a kept correction that is none does not cost the draft', async () => {
  const shelf = mapShelf();
  await storeOf(shelf).keep({ source: TEXT, origin: '', saved: save(correctedDraft()), at: 1000 });
  shelf.set('edits', String(shelf.get('edits')).replace('"level":"left-out"', '"level":"chief"'));
  expect(current(await loaded(shelf))).toEqual(current(correctedDraft()));
});

test('drafts put aside are kept apart from the open one, the latest three', async () => {
  const shelf = mapShelf();
  const store = () =>
    draftStore(
      async () => shelf,
      () => 2000,
      parser,
    );
  const named = (origin: string) => ({ ...draft, origin });
  await store().keep(draft);
  await store().keepAside(['a', 'b', 'c', 'd'].map(named));
  expect((await store().loadAside()).map(({ origin }) => origin)).toEqual(['a', 'b', 'c']);
  expect(await store().load()).toEqual(draft);
  await store().clear();
  await store().keepAside([named('b')]);
  expect(await store().loadAside()).toEqual([named('b')]);
  await store().keepAside([]);
  expect((shelf as Map<string, string>).size).toBe(0);
});

import { givenNames } from '../../../src/taskpane/adapters/given-names';

function storage(full = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  };
}

test('names come back as they were kept, per partition; none leaves nothing behind', () => {
  const store = storage();
  const names = givenNames(() => store as unknown as Storage, 'a-');
  names.keep(['一.xlsx', 'b.xlsx']);
  expect(names.load()).toEqual(['一.xlsx', 'b.xlsx']);
  expect(givenNames(() => store as unknown as Storage, 'b-').load()).toEqual([]);
  names.keep([]);
  expect([names.load(), store.kept.size]).toEqual([[], 0]);
});

test('storage that is full, forbidden or holds something else is no trouble', () => {
  const full = givenNames(() => storage(true) as unknown as Storage, '');
  full.keep(['a']);
  expect(full.load()).toEqual([]);
  const forbidden = givenNames(() => {
    throw new DOMException('denied', 'SecurityError');
  }, '');
  forbidden.keep(['a']);
  expect(forbidden.load()).toEqual([]);
  const odd = storage();
  odd.kept.set('mubiao-returns', '{"a":');
  expect(givenNames(() => odd as unknown as Storage, '').load()).toEqual([]);
  odd.kept.set('mubiao-returns', '[1,"a.xlsx",null]');
  expect(givenNames(() => odd as unknown as Storage, '').load()).toEqual(['a.xlsx']);
});

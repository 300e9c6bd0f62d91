import { keptJson } from '../../src/ui/kept-json';

function storage() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

test('a value comes back as it was kept, under its own key; null leaves nothing behind', () => {
  const store = storage();
  const [one, other] = ['a', 'b'].map(key => keptJson(() => store as unknown as Storage, key));
  one?.keep({ name: '张三', list: [1, null] });
  expect([one?.load(), other?.load()]).toEqual([{ name: '张三', list: [1, null] }, null]);
  one?.keep(null);
  expect([one?.load(), store.values.size]).toEqual([null, 0]);
});

test('what is no JSON, a full storage and a forbidden one are nothing kept', () => {
  const store = storage();
  store.values.set('a', '{"half":');
  expect(keptJson(() => store as unknown as Storage, 'a').load()).toBeNull();
  const forbidden = keptJson(() => {
    throw new DOMException('denied', 'SecurityError');
  }, 'a');
  expect(() => forbidden.keep(1)).not.toThrow();
  expect(forbidden.load()).toBeNull();
});

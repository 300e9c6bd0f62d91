import { partNamed, PartNeeded } from '../../../src/plan/parts/part';

test('a part that is not there is asked for by its name', () => {
  const words = partNamed<{ readonly n: number }>('english');
  expect(() => words()).toThrow(PartNeeded);
  expect(() => words()).toThrow(/“english”, which is not loaded/);
});

test('a part is what was put in its place', () => {
  const words = partNamed<{ readonly n: number }>('english');
  const put = { n: 1 };
  words.put(put);
  expect(words()).toBe(put);
});

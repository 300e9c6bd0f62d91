import { windowLayout, rowAt, visible } from '../../src/ui/windowing';

const rows = windowLayout(1000, i => (i % 2 === 0 ? 30 : 90));

test('finds the row at an offset, at the edges too', () => {
  expect([0, 29, 30, 119, 120].map(y => rowAt(rows, y))).toEqual([0, 0, 1, 1, 2]);
  expect([rowAt(rows, -50), rowAt(rows, 1e9)]).toEqual([0, 999]);
});

test('draws what is seen and a little more, however long the list', () => {
  const [first, last] = visible(rows, 30_000, 600, 200);
  expect(rows.tops[first]!).toBeLessThanOrEqual(29_800);
  expect(rows.tops[last + 1]!).toBeGreaterThanOrEqual(30_800);
  expect(last - first).toBeLessThan(25);
});

test('an empty list draws nothing', () =>
  expect(
    visible(
      windowLayout(0, () => 10),
      0,
      500,
      100,
    ),
  ).toEqual([0, -1]));

/** The parser against yardsticks that a stranger's clone has too. Floors lie a little below what is reached: a fall is a defect. */
import path from 'node:path';
import { evaluate, expectAtLeast, totals, yardsticks } from '../support/yardsticks';

const root = path.resolve(__dirname, '../..');
const own = path.join(root, 'test/plans');

it('plans of our own that were annotated first', () => {
  expectAtLeast(totals(own, own), { items: 0.97, owners: 0.97, targets: 0.96, tuples: 0.94, deadlines: 0.96 });
});

it('small cases of the outline', () => {
  const cases = path.join(yardsticks, 'cases/outline');
  expectAtLeast(totals(cases, cases), { sections: 1, items: 1, paths: 1, measures: 1, owners: 1, deadlines: 1 });
});

it('single clauses: at least 97 in 100 without a fault', () => {
  const printed = evaluate('clauses.mjs', root, '--json', '--misses');
  const sets = JSON.parse(printed.split('\n').pop() ?? '{}') as Record<string, { clean: number; of: number }>;
  const [all, clean] = Object.values(sets).reduce(([n, m], set) => [n + set.of, m + set.clean], [0, 0]);
  expect(all).toBeGreaterThan(100);
  expect([clean >= 0.97 * all, printed]).toEqual([true, printed]);
});

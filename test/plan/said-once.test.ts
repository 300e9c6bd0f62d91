/** Each thing is said once: patterns become no more, nor do words that stand in several files (`npx tsx bench/counts.ts --often`). */
import { saidBelow, saidOften } from '../../bench/said';

/** As many as there are and a few to work with; they only go down. */
const MOST_PATTERNS = 1156;
const MOST_WORDS = 411;

const plan = saidBelow('src/plan');

test('patterns of the parser are no more than there were', () => {
  expect(plan.reduce((sum, { patterns }) => sum + patterns, 0)).toBeLessThanOrEqual(MOST_PATTERNS);
});

test('words that stand in three files or more are no more than there were', () => {
  expect(saidOften([...plan, ...saidBelow('src/language')]).length).toBeLessThanOrEqual(MOST_WORDS);
});

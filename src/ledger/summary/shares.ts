/** Shares of a whole as an office prints them: they add up to 100. */

/** Rounds half away from zero; `1.005 * 100` is meant as 100.5. */
const rounded = (value: number): number => Math.round(Number(value.toPrecision(15)));

/**
 * Shares of counts in per cent, so that they sum to 100 exactly: where the rounded ones do not, the largest class (the first of
 * equals) takes the difference. Practice of county bulletins: 7.7 + 4.5 + 10.8 + 4.1 + 72.9, where 162 of 222 rounds to 73.0.
 * @param digits decimals of a per cent
 * @returns per cents, in the order of the counts; empty where they sum to 0
 */
export function sharesOf(counts: readonly number[], digits = 1): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return [];
  const unit = 10 ** digits;
  const parts = counts.map(count => rounded((count / total) * 100 * unit));
  const largest = counts.indexOf(Math.max(...counts));
  const rest = 100 * unit - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, i) => (i === largest ? part + rest : part) / unit);
}

/**
 * How work grows with its input. Processor time of this process counts, not the time of day, and the least of three runs: what else
 * the machine does, and how fast it is, make no difference.
 */

/** Processor time of one work in milliseconds: the least of three runs, after one that only warms up. */
export async function cost(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 4; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (run > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Below it the measurement itself is what is measured. */
const LEAST_MS = 2;

/** By how much the cost grows, for each time that the input does: about 1 where work is in proportion, `times` where it is quadratic. */
export async function growth(work: (size: number) => unknown, size: number, times = 4): Promise<number> {
  const small = await cost(() => work(size));
  const large = await cost(() => work(size * times));
  return large / Math.max(small, LEAST_MS) / times;
}

/** More than noise, less than any square: with four times the input a square gives 4. */
export const IN_PROPORTION = 2.2;

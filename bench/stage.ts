/** Parts of a long measurement: each says when it is done, and none may hold up the whole. */

/**
 * Runs one part and says on standard error how many seconds it took.
 * @param limit seconds after which it is given up
 * @throws Error that names the part, after `limit`
 */
export async function stage<T>(what: string, limit: number, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`given up after ${limit} s: ${what}`)), limit * 1000);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
    console.error(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  }
}

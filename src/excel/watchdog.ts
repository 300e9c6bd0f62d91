/** Excel on the web can leave a `sync` without any answer (OfficeDev/office-js#6678, #6150), and there is no way to call it off. */
export class NoAnswer extends Error {
  constructor(readonly afterMs: number) {
    super(`Excel has not answered for ${Math.round(afterMs / 1000)} s.`);
    this.name = 'NoAnswer';
  }
}

/**
 * The work's result, or {@link NoAnswer} if it takes longer. The work itself goes on unheard; what it left half done is made
 * good by running the same steps again.
 * @param ms milliseconds; Infinity waits for ever
 */
export function withWatchdog<T>(work: Promise<T>, ms: number): Promise<T> {
  if (!Number.isFinite(ms)) return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

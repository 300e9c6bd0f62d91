/** Excel on the web can leave a `sync` without any answer (OfficeDev/office-js#6678, #6150), and there is no way to call it off. */
export class NoAnswer extends Error {
  constructor(readonly afterMs: number) {
    super(`Excel has not answered for ${Math.round(afterMs / 1000)} s.`);
    this.name = 'NoAnswer';
  }
}

/** Calls back after some milliseconds. @returns what calls it off */
export type Later = (ms: number, work: () => void) => () => void;

export const later: Later = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/**
 * The work's result, or {@link NoAnswer} if it takes longer. The work itself goes on unheard; what it left half done is made
 * good by running the same steps again.
 * @param ms milliseconds; Infinity waits for ever
 * @param wait the clock; absent: the machine's
 */
export function withWatchdog<T>(work: Promise<T>, ms: number, wait: Later = later): Promise<T> {
  if (!Number.isFinite(ms)) return work;
  return new Promise((resolve, reject) => {
    const callOff = wait(ms, () => reject(new NoAnswer(ms)));
    work.then(resolve, reject).finally(callOff);
  });
}

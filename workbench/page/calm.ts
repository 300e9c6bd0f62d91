/** Work for the grid that waits until the add-in has nothing more to say: many requests in a row are drawn and calculated once. */

export interface Calm {
  /** Wants the work done. */
  ask(): void;
  /** Something is going on: what is wanted waits on. */
  stir(): void;
}

/**
 * Runs work once nothing has stirred for so long, while nothing is going on.
 * @param pause milliseconds without a stir
 * @param longest milliseconds that stirs put the work off at most, so that something is seen of an add-in that never rests
 * @param isBusy whether something is going on, which the work would disturb
 */
export function whenCalm(work: () => void, pause: number, longest: number, isBusy: () => boolean): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const wait = () => {
    clearTimeout(timer);
    const left = since === undefined ? pause : since + longest - performance.now();
    timer = setTimeout(due, Math.min(pause, Math.max(0, left)));
  };
  const due = () => {
    if (isBusy()) {
      timer = setTimeout(due, pause);
      return;
    }
    since = undefined;
    work();
  };
  return {
    ask() {
      since ??= performance.now();
      wait();
    },
    stir() {
      if (since !== undefined) wait();
    },
  };
}

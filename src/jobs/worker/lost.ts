/**
 * Why work came to nothing though nothing is wrong with it: the worker has ended; it has said nothing for too long; or what the work
 * refers to was kept by a worker that is no more.
 */
export type LostWhy = 'ended' | 'silent' | 'gone';

/** The user may simply do it again. */
export class WorkLost extends Error {
  override readonly name = 'WorkLost';
  constructor(readonly why: LostWhy) {
    super(`work lost: ${why}`);
  }
}

/** The user stopped the work; nothing came of it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor() {
    super('stopped');
  }
}

/** Requests to Excel, filled up to a size and sent when full: nobody else calls `sync` while writing. */
import { withWatchdog } from './watchdog';

/** Excel on the web refuses requests above 5 MB ("Resource limits and performance optimization"); a good margin below. */
export const CHUNK_BYTES = 1_500_000;
/** One minute without an answer: the slowest chunk measured elsewhere took a few seconds. */
export const NO_ANSWER_MS = 60_000;

export class Cancelled extends Error {
  constructor() {
    super('Cancelled.');
    this.name = 'Cancelled';
  }
}

export interface BatchOptions {
  readonly chunkBytes?: number;
  readonly noAnswerMs?: number;
  /** Looked at between chunks; what was written stays. */
  readonly cancelled?: () => boolean;
}

/** Room that a queued call takes beside its arguments, in bytes: object paths and actions as the client writes them. */
const CALL_BYTES = 500;

const encoder = new TextEncoder();

/** Size of a value on the wire, in bytes. */
export const bytesAsJson = (value: unknown): number => encoder.encode(JSON.stringify(value) ?? '').length;

export class CallBatch {
  private queued = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: BatchOptions = {},
  ) {}

  get limit(): number {
    return this.options.chunkBytes ?? CHUNK_BYTES;
  }

  /** Asks for room for some calls; sends what is queued if they would make it too large. Suspends calculation and screen anew. */
  async room(bytes: number, calls = 1): Promise<void> {
    const need = bytes + calls * CALL_BYTES;
    if (this.queued > 0 && this.queued + need > this.limit) await this.send();
    if (this.queued === 0) {
      const { application } = this.context;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      this.queued = 2 * CALL_BYTES;
    }
    this.queued += need;
  }

  /** @throws Cancelled before anything is sent; NoAnswer */
  async send(): Promise<void> {
    if (this.options.cancelled?.() === true) throw new Cancelled();
    this.queued = 0;
    await withWatchdog(this.context.sync(), this.options.noAnswerMs ?? NO_ANSWER_MS);
    // Lets the pane draw its progress between two chunks.
    await Promise.resolve();
  }
}

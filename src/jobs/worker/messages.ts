/** What goes between a page and a worker of ours, whatever the work is. `W` is work, `F` an error as data: classes do not cross. */
export type WorkerRequest<W> =
  /** `nth`: how many workers the page has started, this one included. */
  { readonly id: number; readonly work: W; readonly nth: number } | { readonly id: number; readonly stop: true };

export type WorkerAnswer<F> =
  /** Said once, before anything else: the worker has loaded. */
  | { readonly ready: true }
  | { readonly id: number; readonly step: unknown }
  | { readonly id: number; readonly done: unknown }
  | { readonly id: number; readonly failed: F };

/** The part of a worker that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'onmessage' | 'onmessageerror' | 'onerror' | 'terminate'>;

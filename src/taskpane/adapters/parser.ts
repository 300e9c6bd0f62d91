import type { ParseOptions, Plan } from '../../plan/types';
import type { Parser } from '../ports';

export interface ParseRequest extends ParseOptions {
  readonly id: number;
  readonly text: string;
}
export type ParseAnswer =
  { readonly id: number; readonly plan: Plan } | { readonly id: number; readonly message: string };

interface Waiting {
  readonly resolve: (plan: Plan) => void;
  readonly reject: (error: Error) => void;
}

/** Parses in a worker, so that typing and scrolling go on. Where workers are forbidden it parses here, a moment later. */
export function parserIn(makeWorker: () => Worker, here: () => Promise<Pick<Parser, 'parse'>>): Parser {
  const waiting = new Map<number, Waiting & { readonly again: () => Promise<Plan> }>();
  let worker: Worker | null | undefined;
  let last = 0;

  const giveUp = () => {
    worker = null;
    for (const [id, { again, resolve, reject }] of waiting) {
      waiting.delete(id);
      again().then(resolve, reject);
    }
  };
  const start = (): Worker | null => {
    if (worker !== undefined) return worker;
    try {
      worker = makeWorker();
      worker.onerror = giveUp;
      worker.onmessage = ({ data }: MessageEvent<ParseAnswer>) => {
        const one = waiting.get(data.id);
        waiting.delete(data.id);
        if ('plan' in data) one?.resolve(data.plan);
        else one?.reject(new Error(data.message));
      };
    } catch {
      worker = null;
    }
    return worker;
  };

  return {
    parse(text, options = {}) {
      const again = () => here().then(parser => parser.parse(text, options));
      const running = start();
      if (!running) return again();
      return new Promise<Plan>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject, again });
        running.postMessage({ id, text, ...options } satisfies ParseRequest);
      });
    },
  };
}

import type { Reach } from '../../plan/corrections';
import type { ParseOptions, Plan, Span } from '../../plan/types';
import type { Parser } from '../ports';

/** `alike` asks for the looks of the line there in place of the plan. */
export interface ParseRequest extends ParseOptions {
  readonly id: number;
  readonly text: string;
  readonly alike?: Span;
}
type Answer = Plan | readonly Reach[];
export type ParseAnswer =
  | { readonly id: number; readonly plan: Plan }
  | { readonly id: number; readonly reaches: readonly Reach[] }
  | { readonly id: number; readonly message: string };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Parses in a worker, so that typing and scrolling go on. Where workers are forbidden it parses here, a moment later. */
export function parserIn(makeWorker: () => Worker, here: () => Promise<Parser>): Parser {
  const waiting = new Map<number, Waiting & { readonly again: () => Promise<Answer> }>();
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
        else if ('reaches' in data) one?.resolve(data.reaches);
        else one?.reject(new Error(data.message));
      };
    } catch {
      worker = null;
    }
    return worker;
  };
  /** Answers come to the question with their id; what was asked says of which kind they are. */
  const ask = <A extends Answer>(question: Omit<ParseRequest, 'id'>, again: () => Promise<A>): Promise<A> => {
    const running = start();
    if (!running) return again();
    return new Promise<A>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: answer => resolve(answer as A), reject, again });
      running.postMessage({ id, ...question } satisfies ParseRequest);
    });
  };

  return {
    parse: (text, options = {}) => ask({ text, ...options }, async () => (await here()).parse(text, options)),
    alike: (text, at, options) =>
      ask({ text, alike: at, ...options }, async () => (await here()).alike(text, at, options)),
  };
}

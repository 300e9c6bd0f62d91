import type { ParseOptions, Span } from '../../plan/types';
import { workerCalls } from '../../jobs/worker/calls';
import type { After } from '../../jobs/worker/clock';
import type { WorkerPort } from '../../jobs/worker/messages';
import type { Parser } from '../ports';
import { readErrorOf, type ReadFailure } from './read-failure';

/** What is asked of a text: its plan, or the looks of the line at `alike`. */
export interface ParseWork {
  readonly text: string;
  readonly options: ParseOptions;
  readonly alike?: Span;
}

/** Milliseconds: the largest paste that is taken is read in a tenth of it on a slow machine. */
const PATIENCE = 90_000;

/** Parses in a worker, so that typing and scrolling go on; where none loads, `here`. */
export function parserIn(start: () => WorkerPort, here: () => Promise<Parser>, after?: After): Parser {
  const calls = workerCalls<ParseWork, ReadFailure>({
    start,
    errorOf: readErrorOf,
    patience: PATIENCE,
    ...(after ? { after } : {}),
  });
  return {
    parse: (text, options = {}) =>
      calls.ask({ text, options }, { repeatable: true, here: async () => (await here()).parse(text, options) }),
    alike: (text, at, options) =>
      calls.ask(
        { text, alike: at, options },
        { repeatable: true, here: async () => (await here()).alike(text, at, options) },
      ),
  };
}

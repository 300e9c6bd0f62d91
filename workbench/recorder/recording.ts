/** What a recording holds: each request of Microsoft's client with the answer that the workbook's program gave. */
import type { RequestBody, ResponseBody } from '../host/protocol/messages';

/** The answer, or the error with which the program refused the request as a whole. */
export type Answer = { readonly body: ResponseBody } | { readonly error: string };

export interface Pair {
  /** Step of the tour. */
  readonly step: string;
  readonly request: RequestBody;
  readonly answer: Answer;
}

export interface Heard {
  readonly step: string;
  readonly event: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Recording {
  readonly format: 'mubiao-recording';
  readonly version: 1;
  /** Who answered: host, platform, version, language; when, in UTC. */
  readonly made: Readonly<Record<string, string>>;
  /** Name of the one sheet of the empty workbook. */
  readonly sheet: string;
  /** Steps that ended with an error, with its code. */
  readonly failed: Readonly<Record<string, string>>;
  readonly pairs: readonly Pair[];
  /** What handlers heard meanwhile; kept to be read, not replayed. */
  readonly events: readonly Heard[];
}

/** The file: one request to a line. */
export const textOf = ({ pairs, events, ...head }: Recording): string =>
  [
    `{${JSON.stringify(head).slice(1, -1)},"pairs":[`,
    pairs.map(pair => JSON.stringify(pair)).join(',\n'),
    `],"events":[`,
    events.map(event => JSON.stringify(event)).join(',\n'),
    ']}',
  ].join('\n');

/** @throws Error with words for the user where the text is no recording */
export function readRecording(text: string): Recording {
  let value: Partial<Recording>;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<Recording>;
  } catch {
    throw new Error('The file is no JSON: it was cut off, or not all of it was copied.');
  }
  if (value.format !== 'mubiao-recording' || value.version !== 1 || !Array.isArray(value.pairs))
    throw new Error('The file is no recording of version 1. Record it with the page that belongs to this replay.');
  return value as Recording;
}

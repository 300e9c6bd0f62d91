/**
 * Lines of hidden sheets that say what they hold: below a line `heads KIND a b c` the lines `KIND …` hold a, b and c in that order.
 * Lines without heads above them are of version 1, whose order is kept here for ever.
 */
import type { Cell } from './types';

export type RecordLine = readonly Cell[];
export type RecordLines = readonly RecordLine[];

const HEADS = 'heads';

/** Kinds of lines as version 1 wrote them. `locked` has no lines of its own: it names the cells whose hashes a sent row holds. */
const VERSION_1: Readonly<Record<string, readonly string[]>> = {
  batch: ['batch', 'plan', 'period', 'revision', 'on'],
  file: ['batch', 'department', 'name', 'hash'],
  sent: [
    ...['batch', 'key', 'department', 'locked'],
    ...['actual', 'self', 'progress', 'problem', 'next', 'evidence', 'reporter', 'reportedOn'],
  ],
  locked: ['no', 'section', 'item', 'measure', 'targetText', 'unit', 'lead', 'support', 'due', 'lastProgress'],
  back: ['batch', 'department'],
};

export const headsLine = (kind: string, names: readonly string[]): RecordLine => [HEADS, kind, ...names];

/** True for the heads of one of these kinds. */
export const isHeadsOf = (line: RecordLine, ...kinds: readonly string[]): boolean =>
  line[0] === HEADS && kinds.includes(String(line[1]));

/** A line with what its places are called. */
export interface RecordedLine {
  readonly line: RecordLine;
  /** Names of the cells behind the kind; one list for all lines below the same heads. */
  readonly names: readonly string[];
  /** Names of the hashed cells at this place of the sheet. */
  readonly locked: readonly string[];
}

export const cellOf = ({ line, names }: RecordedLine, name: string): Cell => {
  const at = names.indexOf(name);
  return at < 0 ? null : (line[at + 1] ?? null);
};

export const textOf = (record: RecordedLine, name: string): string => String(cellOf(record, name) ?? '');

const text = (cell: Cell): string => String(cell ?? '');

/** Lines of some kinds, by kind, each with its heads. Lines about anything else are passed over. */
export function recordsOf(
  lines: RecordLines,
  ...kinds: readonly string[]
): ReadonlyMap<string, readonly RecordedLine[]> {
  const heads = new Map<string, readonly string[]>(Object.entries(VERSION_1));
  const found = new Map<string, RecordedLine[]>(kinds.map(kind => [kind, []]));
  for (const line of lines) {
    if (line[0] === HEADS) {
      heads.set(
        text(line[1] ?? null),
        line
          .slice(2)
          .map(text)
          .filter(name => name !== ''),
      );
      continue;
    }
    const kind = String(line[0] ?? '');
    found.get(kind)?.push({ line, names: heads.get(kind) ?? [], locked: heads.get('locked') ?? [] });
  }
  return found;
}

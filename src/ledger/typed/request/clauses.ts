/** Typed words in clauses, each as typed and folded for reading. */
import { foldTyped } from '../fold';

export interface Clause {
  /** As typed, without the sign behind it. */
  readonly typed: string;
  readonly folded: string;
  /** The sign behind it; empty at the end. */
  readonly sign: string;
}

/** A comma, stop or colon between digits belongs to a number, a day or a time. */
const BREAK = /[，；;。！!？?：（）()\n]+|[,:](?!\d)|\.(?=\s|$)/g;

export function requestClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (typed: string, sign: string): void => {
    const folded = foldTyped(typed);
    if (folded !== '') clauses.push({ typed: typed.trim(), folded, sign });
  };
  let from = 0;
  for (const found of text.matchAll(BREAK)) {
    add(text.slice(from, found.index), found[0]);
    from = found.index + found[0].length;
  }
  add(text.slice(from), '');
  return clauses;
}

/** Clauses put together again, without the sign behind the last. */
export const joinedClauses = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ typed, sign }, i) => (i === clauses.length - 1 ? typed : `${typed}${sign === '' ? '，' : sign}`))
    .join('');

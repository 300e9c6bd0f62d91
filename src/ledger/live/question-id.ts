import type { CellQuestion } from './types';

/** Names a question: the same cell with the same words. */
export const questionId = ({ row, column, typed }: Pick<CellQuestion, 'row' | 'column' | 'typed'>): string =>
  `${row} ${column} ${typeof typed} ${String(typed)}`;

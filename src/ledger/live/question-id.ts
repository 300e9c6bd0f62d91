import type { Question } from './types';

/** Names a question: the same cell with the same words. */
export const questionId = ({ row, column, typed }: Pick<Question, 'row' | 'column' | 'typed'>): string =>
  `${row} ${column} ${typeof typed} ${String(typed)}`;

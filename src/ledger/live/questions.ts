/** What is to be asked about a row's cells. */
import { questionId } from './question-id';
import { judge, questionOf, VALUE_COLUMNS } from './readings';
import type { EditContext, SeenRow } from './row';
import type { CellQuestion } from './types';

/** Questions about a row as it stands, whoever typed it. */
export function questionsOf(seen: SeenRow, context: Pick<EditContext, 'year' | 'kept'>): CellQuestion[] {
  return VALUE_COLUMNS.flatMap(column => {
    if (seen.formulas.has(column)) return [];
    const verdict = judge(column, seen.row, context.year, false);
    if (verdict.is !== 'question') return [];
    const question = questionOf(seen.row, column, verdict);
    return context.kept.has(questionId(question)) ? [] : [question];
  });
}

import { useMemo } from 'react';
import { toIso } from '../../../ledger/dates/serial';
import { current, readingOf } from '../../../plan/draft';
import { todayOf } from '../../../ui/today';
import { usePane } from '../../state/context';
import type { Draft } from '../../state/draft';
import { reviewQuestions } from './questions';
import type { ReviewQuestion } from './types';

/** The questions of the draft as it stands today. */
export function useQuestions({ history, source }: Draft): readonly ReviewQuestion[] {
  const { ports, book } = usePane();
  const [plan, read] = [current(history), readingOf(history)];
  const today = toIso(todayOf(ports.now()));
  const hasBook = (book.open ?? null) !== null;
  return useMemo(() => reviewQuestions({ plan, read, source, today, hasBook }), [plan, read, source, today, hasBook]);
}

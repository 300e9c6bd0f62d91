import type { PaneTexts } from '../../i18n/pane';
import type { Operation } from '../../plan/draft';

/** Does an operation and says that it was done: in these words, else in those of {@link didWords}. @returns false where it changes nothing */
export type DoEdit = (operation: Operation, words?: string) => boolean;

/** How many measures an operation is about. */
function reach(operation: Operation): number {
  switch (operation.type) {
    case 'kind':
    case 'deadline':
    case 'owners':
    case 'drop':
    case 'join':
      return operation.measures.length;
    case 'many':
      return operation.operations.reduce((sum, one) => sum + reach(one), 0);
    default:
      return 1;
  }
}

/** What an operation did, in words. */
export function didWords(operation: Operation, words: PaneTexts['plan']['did']): string {
  const [first] = operation.type === 'many' ? operation.operations : [operation];
  return words[first?.type ?? 'many'](reach(operation));
}

import type { DraftPlan } from '../../../plan/draft';
import type { DoEdit } from '../did';
import type { Correct } from '../reading/useCorrecting';
import type { Suggestions } from '../suggestions';
import type { ReviewQuestion } from './types';

/** What the cards show, and what their answers do. */
export interface ReviewProps {
  readonly plan: DraftPlan;
  readonly source: string;
  readonly questions: readonly ReviewQuestion[];
  readonly suggestions: Suggestions;
  readonly edit: DoEdit;
  readonly correct: Correct;
  /** Names of the questions whose lists are open. */
  readonly looked: ReadonlySet<string>;
  readonly onLook: (looked: ReadonlySet<string>) => void;
  readonly onOpen: (measure: string) => void;
  readonly onSource: (offset: number) => void;
  readonly onPiles: () => void;
}

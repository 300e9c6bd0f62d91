import type { LeftOut, Span } from '../../../plan/types';

/** Notices that are asked about as they are; owners and dates have questions of their own. */
export const NOTICES = [
  'not-a-plan',
  'two-plans',
  'pasted-twice',
  'garbled',
  'numbering-gap',
  'lost-line-breaks',
  'no-numbers',
  'year-guessed',
  'no-such-day',
] as const;
export type NoticeName = (typeof NOTICES)[number];

/** What a plan is asked about, in the order in which it is asked. */
export const QUESTIONS = [
  'items',
  ...NOTICES,
  'outside',
  'past',
  'undated',
  'unowned',
  'leaderless',
  'accepted',
  'targets',
  'vague',
] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** One thing that a question is about. */
export interface Subject {
  /** Under this name it is settled; it stays the same however the form of the text is read. */
  readonly key: string;
  /** The measure that it is about. */
  readonly measure?: string;
  /** Where it stands in the paste. */
  readonly span?: Span;
  /** Why it was left out, where it was. */
  readonly reason?: LeftOut;
}

export interface ReviewQuestion {
  readonly name: QuestionName;
  /** All that it is about, in the order of the text. */
  readonly subjects: readonly Subject[];
  /** Those that nobody has answered yet; a question without any is answered. */
  readonly open: readonly Subject[];
}

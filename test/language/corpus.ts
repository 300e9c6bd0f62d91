import entries from '../fixtures/numerals.json';

/** What a phrase says: a number, both ends of neighbouring digits (五六), somewhat more (十多), or no number at all (几百: null). */
export interface Saying {
  readonly phrase: string;
  readonly value: number | null;
  readonly upper?: number;
  readonly more: boolean;
}

/** The one corpus of numerals, on which every reader of numbers is tested. */
export const SAYINGS: readonly Saying[] = (
  entries as readonly { value: number | null; upper?: number; more?: boolean; phrases: readonly string[] }[]
).flatMap(({ phrases, more = false, ...said }) => phrases.map(phrase => ({ ...said, more, phrase })));

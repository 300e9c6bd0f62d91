import type { DraftPlan } from '../../../plan/draft';

/** The plan's year as its questions say it. */
export const yearWords = ({ head: { year } }: DraftPlan): string => (year === null ? '' : String(year));

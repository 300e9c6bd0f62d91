import type { TimeRule } from '../rule';

/** by summer 2025: a time of the year has no last day that the plan names. */
export const englishSeasonRule: TimeRule = {
  name: 'deadlines/english-season',
  prefilter: 'sSaAfFwW',
  pattern: /\b(?:by|before|in|during) (?:the )?(?:end of )?(?:spring|summer|autumn|fall|winter)(?: of)? 20\d{2}\b/gi,
  read: () => ({}),
};

import type { TimeRule } from '../rule';

/** Ongoing in a cell, on an ongoing basis in a sentence. */
export const englishStandingRule: TimeRule = {
  name: 'deadlines/english-standing',
  prefilter: 'o',
  pattern: /\b(?:on an? (?:ongoing|continuing) basis|ongoing|continuous(?:ly)?|continuing|permanent)\b/gi,
  read: (m, scope) => (scope.cell || m[0].toLowerCase().includes('basis') ? { standing: true } : null),
};

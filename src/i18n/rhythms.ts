import { w } from './words';

/** Rhythms whose interval is more than one. */
export const EVERY_N = {
  day: w('每{n}天', 'every {n} days'),
  week: w('每{n}周', 'every {n} weeks'),
  month: w('每{n}个月', 'every {n} months'),
  quarter: w('每{n}个季度', 'every {n} quarters'),
  'half-year': w('每{n}个半年', 'every {n} half-years'),
  year: w('每{n}年', 'every {n} years'),
  term: w('每{n}个学期', 'every {n} terms'),
} as const;

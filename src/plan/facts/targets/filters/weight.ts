import type { Filter } from './types';

/** 参保率98%以上[(10分)], (权重15%), (满分100分): how much it counts in an assessment. */
export const weight: Filter = ({ q, left, right }) =>
  right.startsWith(')') &&
  q.after === null &&
  (q.unit === '分' ? /\((?:满分|分值|权重|[计占各])?:?$/ : /\((?:权重|占比?|分值)\D{0,2}$/).test(left);

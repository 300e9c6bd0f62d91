import { endsIn } from '../../../../language/words';
import type { Filter } from './types';

/** 考核结果占年终考核总分的[15%]. */
const OF_MARKS = /占[^,、\d]{0,10}(?:考核|考评|总分|总评|总成绩)[^,、\d]{0,6}的$/;

/** 满分[100分], 满分为[5分]: the scale. */
const FULL = endsIn('满分|满分为|满分:');

/** 参保率98%以上[(10分)], (权重15%), (满分100分): how much it counts in an assessment. */
export const weight: Filter = ({ q, left, right }) =>
  (q.unit === '%' && OF_MARKS.test(left)) ||
  (q.unit === '分' && FULL.test(left)) ||
  (right.startsWith(')') &&
    q.after === null &&
    (q.unit === '分' ? /\((?:分值|权重|[计占各])?:?$/ : /\((?:权重|占比?|分值)\D{0,2}$/).test(left));

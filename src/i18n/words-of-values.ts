/** Words that the program writes into cells for a value. */
import { w } from './words';

/** A 编号 that the plan now gives to another row; `count` is blank for the first. */
export const FORMER_NUMBER = w('原{count}{no}', 'old{count} {no}');

/** TRUE and FALSE in a column of words. */
export const TRUTH = { yes: w('是', 'Yes'), no: w('否', 'No') } as const;

/** 时限说明 of a date that nobody wrote. */
export const DEFAULT_NOTE = w('未写明，按计划年度', 'not stated: plan year');

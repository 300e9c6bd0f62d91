/** What is said at a collection about requests and answers to letters. */
import { w, type Words } from '../words';

/** Why words in 办理申请 and 申请说明 are asked about. */
export const ASK_DOUBTS = {
  negated: w('写的是不申请', 'it says that nothing is asked for'),
  withdrawn: w(
    '写的是撤回申请，请办公室在“申请核定”里处理',
    'it takes a request back: for the office to do on Requests',
  ),
  past: w('写的是以前的申请', 'it tells of an earlier request'),
  told: w('写了情况，没有写申请什么', 'it tells how things stand, not what is asked for'),
  unsure: w('写得不肯定，或者附了条件', 'it is unsure, or hangs on a condition'),
  several: w('写了不止一种，请确认是哪一种', 'it says more than one thing: which is meant?'),
  differs: w('“办理申请”和“申请说明”说法不同', 'the request and its note disagree'),
  relative: w('只写了多少，没有写到哪一天、调到多少', 'it says by how much, not to what'),
  'not-later': w(
    '写的日期不晚于现在的时限，是否指下一年',
    'the day is no later than the present limit: is next year’s meant?',
  ),
  'unclear-value': w('日期或数字读不准', 'the day or the number is not clear'),
  'office-only': w('恢复由办公室登记', 'restoring is for the office to enter'),
  'not-understood': w('看不出申请什么', 'it is not clear what is asked for'),
} as const satisfies Readonly<Record<string, Words>>;

/** What is said at a collection about requests and answers to letters. */
import { w, type Words } from '../words';

/** What became of a request that came in a form. */
export const ASK_OUTCOMES = {
  entered: w('已登记，待核', 'recorded, pending'),
  replaces: w('已登记，待核；代替 {replaces}', 'recorded, pending; in the place of {replaces}'),
  known: w('以前登记过', 'recorded before'),
  pending: w('已有同样的申请待核，没有另外登记', 'the same is pending already; not recorded again'),
  'in-force': w('总表已经是这样，没有登记', 'the matrix says so already; not recorded'),
  question: w('没有登记，请确认', 'not recorded: please say what is meant'),
  dismissed: w('没有登记', 'not recorded'),
} as const satisfies Readonly<Record<string, Words>>;

export const ASK_WORDS = {
  requests: w('表里的申请', 'Requests in the forms'),
  answers: w('督办反馈', 'Answers to letters'),
  answered: w('{id}（{unit}，{nos}）反馈日期 {day}', '{id} ({unit}, {nos}), answered on {day}'),
  entered: w('已登记', 'recorded'),
  proposed: w('待确认', 'to be confirmed'),
  enter: w('登记：{wish}', 'Record: {wish}'),
  leave: w('不登记', 'Do not record'),
  later: w('以后再说', 'Leave it for later'),
  confirm: w('登记反馈日期 {day}', 'Record {day} as the day of the answer'),
  hintRequests: w(
    '表里写的申请登记在“申请核定”，待核；责任矩阵不变。写得不清楚的，请选是哪一种。',
    'Requests go to the sheet Requests as pending; the matrix does not change. Where the words are not clear, choose what is meant.',
  ),
  hintAnswers: w(
    '有督办单的任务报回来了。选“登记”才写进督办台账。',
    'Rows with a letter have been reported. The answer goes to Letters only where you choose so.',
  ),
  noDay: w('没有写到哪一天', 'no day is named'),
  noNumber: w('没有写调到多少', 'no number is named'),
} as const satisfies Readonly<Record<string, Words>>;

/** How many there are of each, named where there are any. */
export const ASK_COUNTS = {
  entered: w('申请登记 {n} 条', 'requests recorded: {n}'),
  asked: w('申请需确认 {n} 条', 'requests to be confirmed: {n}'),
  answers: w('督办反馈登记 {n} 条', 'answers to letters recorded: {n}'),
  unconfirmed: w('督办反馈需确认 {n} 条', 'answers to letters to be confirmed: {n}'),
} as const satisfies Readonly<Record<string, Words>>;

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
  'office-only': w('恢复由办公室登记', 'restoring is for the office to record'),
  'not-understood': w('看不出申请什么', 'it is not clear what is asked for'),
} as const satisfies Readonly<Record<string, Words>>;

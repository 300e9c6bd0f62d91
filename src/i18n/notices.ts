/** Words of 督办台账: letters that remind, supervise and call in, and what becomes of them. */
import { w } from './words';

/** 类型 */
export const NOTICE_TYPES = {
  reminder: w('提醒单', 'Reminder'),
  supervision: w('督办单', 'Supervision letter'),
  talk: w('约谈通知', 'Call to a talk'),
  nudge: w('催办单', 'Follow-up'),
} as const;

/** The character of a letter's number: 教督〔2026〕3号. */
export const NOTICE_SIGNS = {
  reminder: w('提', 'R'),
  supervision: w('督', 'S'),
  talk: w('谈', 'T'),
  nudge: w('催', 'F'),
} as const satisfies Record<keyof typeof NOTICE_TYPES, unknown>;

/** 单号: code of the office, sign of the type, year, number. */
export const NOTICE_ID = w('{code}{sign}〔{year}〕{n}号', '{code} {sign} {year}-{n}');

/** 级别 */
export const NOTICE_LEVELS = {
  blue: w('蓝', 'Blue'),
  yellow: w('黄', 'Yellow'),
  red: w('红', 'Red'),
} as const;

/** 事由 */
export const NOTICE_REASONS = {
  soon: w('临期', 'due soon'),
  stale: w('未报', 'not reported'),
  behind: w('滞后', 'behind'),
  notStarted: w('未启动', 'not started'),
  overdue: w('逾期', 'overdue'),
  red: w('红灯', 'red light'),
  streak: w('连续黄灯', 'yellow again'),
  redAgain: w('连续红灯', 'red again'),
  unanswered: w('未反馈', 'not answered'),
} as const;

/** 办结情况: what the office writes; blank while the letter runs. */
export const NOTICE_ENDINGS = {
  closed: w('已办结', 'Settled'),
  raised: w('已升级', 'Escalated'),
  withdrawn: w('已撤回', 'Withdrawn'),
  void: w('作废', 'Void'),
} as const;

/** 结果 of a letter that runs. */
export const NOTICE_STATES = {
  running: w('办理中', 'Under way'),
  unanswered: w('逾期未反馈', 'Answer overdue'),
  answered: w('已反馈', 'Answered'),
  ...NOTICE_ENDINGS,
} as const;

export const NOTICE_COLUMNS = {
  id: w('单号', 'Letter no.'),
  type: w('类型', 'Type'),
  level: w('级别', 'Level'),
  unit: w('单位', 'Department'),
  nos: w('任务编号', 'Task no.'),
  why: w('事由', 'Why'),
  ask: w('要求', 'What is asked'),
  sentOn: w('发出日期', 'Sent on'),
  replyBy: w('反馈期限', 'Answer by'),
  signedBy: w('签收人', 'Received by'),
  signedOn: w('签收日期', 'Received on'),
  repliedOn: w('反馈日期', 'Answered on'),
  reply: w('反馈摘要', 'Answer'),
  ending: w('办结情况', 'Ending'),
  state: w('结果', 'Outcome'),
  daysLate: w('逾期天数', 'Days late'),
  link: w('关联单号', 'Related letter'),
  keys: w('行键', 'Row keys'),
} as const;

/** Why no letter is proposed for a row that would get one. */
export const NOTICE_HOLDS = {
  check: w('数据待核', 'its figures are to be checked'),
  request: w('有申请待核（{id}）', 'a request is pending ({id})'),
  noOwner: w('没有牵头单位', 'nobody leads it'),
} as const;

/** What a letter asks for; `{day}` is the limit. */
export const NOTICE_ASKS = {
  reminder: w('请抓紧办理，并于{day}前报送进展。', 'Please press on, and report progress by {day}.'),
  supervision: w(
    '请查明原因、倒排工期，于{day}前书面反馈整改措施和完成时间。',
    'Please find the cause, plan backwards from the due date, and answer in writing by {day} with measures and the date of completion.',
  ),
  talk: w(
    '请主要负责同志届时到会，说明连续红灯的原因和整改安排。具体时间、地点另行通知。',
    'The head of the department is asked to come and explain why the row has stayed red and what is to be done. Time and place will be told.',
  ),
  nudge: w('{id} 的反馈期限已过，请于{day}前补报。', 'The answer to {id} is overdue. Please send it by {day}.'),
} as const;

/** Column of 更新记录 for what happens to letters, and its source. */
export const NOTICE_LOG = {
  column: w('督办单', 'Letter'),
  source: w('督办台账', 'Letters'),
  received: w('已签收', 'Received'),
} as const;

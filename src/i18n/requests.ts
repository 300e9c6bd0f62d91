/** Words of 申请核定: what a unit asks for, what the office decides, and what becomes of it. */
import { w } from './words';

/** 类型 */
export const REQUEST_TYPES = {
  strike: w('销号', 'Close'),
  extend: w('延期', 'Extend'),
  retarget: w('调整目标', 'Change target'),
  cancel: w('取消', 'Cancel'),
  restore: w('恢复', 'Restore'),
} as const;

/** A request in words that say what is asked for, without a value and with one. */
export const WISHES = {
  strike: { bare: w('申请销号', 'Close'), valued: w('申请销号', 'Close') },
  extend: { bare: w('申请延期', 'Extend'), valued: w('延期至{value}', 'Extend to {value}') },
  retarget: { bare: w('申请调整目标', 'Change target'), valued: w('调整目标为{value}', 'Change target to {value}') },
  cancel: { bare: w('申请取消', 'Cancel'), valued: w('申请取消', 'Cancel') },
  restore: { bare: w('申请恢复', 'Restore'), valued: w('申请恢复', 'Restore') },
} as const satisfies Record<keyof typeof REQUEST_TYPES, unknown>;

/** First character of an 申请号: 销2026-012. */
export const REQUEST_SIGNS = {
  strike: w('销', 'C'),
  extend: w('延', 'E'),
  retarget: w('调', 'T'),
  cancel: w('消', 'X'),
  restore: w('复', 'R'),
} as const satisfies Record<keyof typeof REQUEST_TYPES, unknown>;

/** 核定结果 */
export const VERDICTS = {
  agree: w('同意', 'Approved'),
  back: w('退回', 'Sent back'),
  refuse: w('不同意', 'Refused'),
} as const;

/** 结果, as the sheet's own formula says it. */
export const REQUEST_STATES = {
  open: w('待核', 'Pending'),
  superseded: w('已被替代', 'Superseded'),
  incomplete: w('待补', 'Incomplete'),
  due: w('待生效', 'To be applied'),
  applied: w('已生效', 'In force'),
  returned: w('已退回', 'Sent back'),
  refused: w('未批准', 'Not approved'),
} as const;

export const REQUEST_COLUMNS = {
  id: w('申请号', 'Request no.'),
  type: w('类型', 'Type'),
  no: w('任务编号', 'Task no.'),
  unit: w('申请单位', 'Asked by'),
  askedOn: w('申请日期', 'Asked on'),
  reason: w('理由', 'Reason'),
  before: w('原值', 'Was'),
  asked: w('申请值', 'Asked for'),
  evidence: w('佐证', 'Evidence'),
  opinion: w('初审意见', 'First opinion'),
  reviewer: w('初审人', 'Reviewed by'),
  verdict: w('核定结果', 'Decision'),
  value: w('核定值', 'Decided value'),
  decidedBy: w('核定人', 'Decided by'),
  decidedOn: w('核定日期', 'Decided on'),
  basis: w('核定依据', 'Basis'),
  appliedOn: w('生效日期', 'Applied on'),
  state: w('结果', 'Outcome'),
  key: w('行键', 'Row key'),
} as const;

/** What an office is told about a request; nothing of it stops the office. */
export const REQUEST_WARNINGS = {
  'not-finished': w('完成率未到 100%', 'completion is below 100%'),
  'no-evidence': w('没有佐证', 'no evidence is given'),
  'letters-open': w('还有督办单没有办结', 'letters are still open'),
  'asked-late': w('没有提前{days}天申请（时限 {due}）', 'asked less than {days} days ahead (due {due})'),
  'not-later': w('新时限不晚于原时限 {due}', 'the new date is not later than {due}'),
  'too-often': w('第{n}次延期，超过上限{most}次', 'extension no. {n}, above the limit of {most}'),
  'beyond-year': w('新时限超出计划年度 {year} 年', 'the new date lies beyond the plan’s year {year}'),
  lower: w('低于原目标 {target}', 'lower than the target of {target}'),
  'before-mid-year': w('半年检查前调整目标', 'a target changed before the half-year check'),
  'already-done': w('这一行已经完成', 'the row is done already'),
} as const;

/** Why a request that was decided has no effect yet, or why one in force wants a look. */
export const REQUEST_PROBLEMS = {
  'unknown-type': w('类型“{type}”认不出', 'the type “{type}” is not known'),
  'unknown-verdict': w('核定结果“{verdict}”认不出', 'the decision “{verdict}” is not known'),
  'no-row': w('任务 {no} 已不在表中', 'task {no} is no longer in the matrix'),
  'no-date': w('同意了，但没有核定日期', 'approved, but without a date of decision'),
  'no-value': w('同意了，但没有核定值', 'approved, but without the decided value'),
  'decided-before-asked': w('核定日期早于申请日期', 'decided before it was asked for'),
  'unclear-value': w('核定值“{value}”读不出{what}', 'no {what} can be read from “{value}”'),
  'nothing-to-restore': w('没有销号，也没有调整，无可恢复', 'neither closed nor adjusted: nothing to restore'),
  'taken-back': w(
    '已生效，但核定结果后来被清空或改动；要撤销请新登记一条“恢复”',
    'in force, but its decision was cleared or changed since; record a Restore request to undo it',
  ),
} as const;

export const REQUEST_WHAT = { day: w('日期', 'day'), number: w('数字', 'number') } as const;

/** Cells of the matrix that a request should stand behind. */
export const WITHOUT_REQUEST = w('无申请依据', 'No request behind it');

/** Column of 更新记录 for what happens to requests, and its source. */
export const REQUEST_LOG = { column: w('申请', 'Request'), source: w('申请核定', 'Requests') } as const;

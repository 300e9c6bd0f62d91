/** Input messages of the matrix: what to type where. Titles are at most 32, texts at most 255 characters long. */
import { w } from './words';

export const PROMPTS = {
  kind: w(
    '从列表中选：数量、水平、增减、频次；没有数字的选成果、活动、工作。',
    'Choose: count, level, change, frequency; without a number deliverable, event or task.',
  ),
  comparator: w('从列表中选：等于、不少于、不超过、约、区间……', 'Choose: exactly, at least, at most, about, range …'),
  target: w(
    '只填数字，单位写在“单位”栏；百分比写 65%。',
    'A number only; the unit goes into Unit. Percentages as 65%.',
  ),
  upper: w('区间的上限，只填数字。', 'Upper end of a range: a number only.'),
  every: w('频次类任务选多久一次，其余留空。', 'For frequencies: how often. Else blank.'),
  base: w(
    '增减类任务上年或起点的数；不填则“实际值”按增减量理解。',
    'For changes: last year’s figure. Blank: Actual is the change itself.',
  ),
  lead: w(
    '从列表选或直接填写；多个单位用“、”隔开，第一个负责填报。',
    'Choose or type; several units are joined by 、 or a comma, the first one reports.',
  ),
  support: w('从列表选或直接填写；多个单位用“、”隔开。', 'Choose or type; several units are joined by 、 or a comma.'),
  start: w('填日期，如 2024-3-1；留空按“计划起始”。', 'A date such as 2024-03-01; blank: the plan’s start.'),
  due: w(
    '填日期，如 2024-12-31；没有终点的工作填“长期推进”。',
    'A date such as 2024-12-31, or “ongoing” for work without an end.',
  ),
  actual: w('填从起始到现在的累计数，只写数字；百分比写 65%。', 'The total so far, a number only; percentages as 65%.'),
  self: w('填 0% 至 100%。没有量化目标的任务填这里。', '0% to 100%. For rows without a number.'),
  progress: w('写清做了什么、到哪一步；没有变化写“无变化”。', 'What has been done so far; “no change” if nothing has.'),
  reportedOn: w('填日期，如 2024-6-30。', 'A date such as 2024-06-30.'),
  struck: w(
    '办公室核定完成后填日期，任务即销号。',
    'The day on which the office verified completion: the row is closed.',
  ),
  adjust: w(
    '取消、延期或调整目标；延期的请填“调整后时限”。',
    'Cancelled, postponed or target changed; when postponed, give New due.',
  ),
  newDue: w('延期后的日期；原时限保留。', 'The date after postponement; the old one stays.'),
} as const;

export const REFUSALS = {
  word: w('请从列表中选择，或留空。', 'Please choose from the list or leave blank.'),
  number: w(
    '这里应填数字。仍要保留所填内容吗？填文字的“实际值”会显示“待核”。',
    'A number belongs here. Keep it all the same? Words in Actual make the row “To check”.',
  ),
  share: w(
    '自报进度应在 0% 至 100% 之间。仍要保留吗？',
    'A self-report lies between 0% and 100%. Keep it all the same?',
  ),
  date: w(
    '这里应填日期，如 2024-6-30。仍要保留所填内容吗？',
    'A date belongs here, such as 2024-06-30. Keep it all the same?',
  ),
} as const;

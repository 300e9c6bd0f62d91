/**
 * Words of every status, in the order of lists: the word of 状态, the condition as 填报说明 says it (`{aheadPoints}` and the like
 * stand for cells of 设置), and what the pane answers to “why”. A status judged by 差值 has two answers: against 序时进度 and against
 * the target; `{gap}` and `{days}` are filled in.
 */
import { w, type Words } from './words';

export interface StatusWords {
  readonly word: Words;
  readonly condition: Words;
  readonly why: Words | { readonly paced: Words; readonly held: Words };
}

const BY_GAP = {
  paced: w('比序时进度{gap}。', 'Compared with the pace: {gap}.'),
  held: w('与目标相比{gap}。', 'Compared with the target: {gap}.'),
} as const;

export const STATUS_WORDS = {
  struck: {
    word: w('已销号', 'Closed'),
    condition: w('“核定销号”填了日期', 'Verified closed holds a date'),
    why: w('核定销号一栏填了日期。', 'The column Closed on holds a date.'),
  },
  cancelled: {
    word: w('已取消', 'Cancelled'),
    condition: w('“调整”为“取消”，不计入各项统计', 'Adjustment says “cancelled”: in no figure'),
    why: w('调整一栏写了“取消”，不计入统计。', 'The adjustment says cancelled: it is in no figure.'),
  },
  dropped: {
    word: w('计划已无', 'Dropped by the plan'),
    condition: w(
      '“调整”为“计划已无”（新版计划不再有这项内容），不计入各项统计',
      'Adjustment says “dropped by the plan” (a later version no longer has it): in no figure',
    ),
    why: w(
      '调整一栏写了“计划已无”：新版计划不再有这项内容，不计入统计。',
      'The adjustment says dropped by the plan: a later version no longer has it, and it is in no figure.',
    ),
  },
  check: {
    word: w('待核', 'To check'),
    condition: w(
      '“实际值”或“自报进度”填了文字，自报进度不在 0% 至 100%，或有关单元格是错误值（如 #N/A）',
      'Actual or self-report holds words, the self-report lies outside 0 % to 100 %, or a cell holds an error value such as #N/A',
    ),
    why: w(
      '实际值或自报进度里有认不出的内容，请改成数字；自报进度应在 0% 到 100% 之间。',
      'Actual or own estimate holds something that is no number. Enter a number; the own estimate lies between 0% and 100%.',
    ),
  },
  standing: {
    word: w('长期推进', 'Ongoing'),
    condition: w('完成时限为“长期推进”', 'Due says “ongoing”'),
    why: w('完成时限是“长期推进”，不按进度评价。', 'The work is ongoing and is not judged by pace.'),
  },
  done: {
    word: w('已完成', 'Done'),
    condition: w(
      '完成率达到100%（水平、增减、“不超过”类须到完成时限当日或之后）',
      'Completion is 100 % (levels, changes and ceilings: from the due day on)',
    ),
    why: w('完成率达到 100%。', 'Completion is 100% or more.'),
  },
  overdue: {
    word: w('已逾期', 'Overdue'),
    condition: w('数据截至已过完成时限', 'The due day is past'),
    why: w('已过完成时限 {days}，完成率还不到 100%。', 'The due date passed {days} ago and completion is below 100%.'),
  },
  unreported: {
    word: w('未填报', 'Not reported'),
    condition: w('实际值、自报进度、进展情况都空着', 'Actual, self-report and progress are all blank'),
    why: w('实际值、自报进度和进展情况都还没有填。', 'Actual, own estimate and progress are all blank.'),
  },
  ahead: { word: w('超序时', 'Ahead'), condition: w('差值 ≥ +{aheadPoints}', 'Gap ≥ +{aheadPoints}'), why: BY_GAP },
  onPace: {
    word: w('达到序时', 'On pace'),
    condition: w('差值 ≥ 0；直接与目标比的，完成率达到100%', 'Gap ≥ 0; held against the target: 100 %'),
    why: BY_GAP,
  },
  slightlyBehind: {
    word: w('略滞后', 'Slightly behind'),
    condition: w('差值 > －{slightPoints}', 'Gap > −{slightPoints}'),
    why: BY_GAP,
  },
  behind: {
    word: w('滞后', 'Behind'),
    condition: w('差值 ≥ －{severePoints}', 'Gap ≥ −{severePoints}'),
    why: BY_GAP,
  },
  severelyBehind: {
    word: w('严重滞后', 'Severely behind'),
    condition: w('差值 < －{severePoints}', 'Gap < −{severePoints}'),
    why: BY_GAP,
  },
  notStarted: {
    word: w('未启动', 'Not started'),
    condition: w('完成率为0且按序时考核（先于差值判断）', 'Completion is 0 and pace counts (decided before the gap)'),
    why: w('完成率是 0。', 'Completion is 0.'),
  },
  underway: {
    word: w('推进中', 'Under way'),
    condition: w('有进展但算不出差值', 'Reported, but no gap can be computed'),
    why: w('有进展，但缺少数字，算不出快慢。', 'There is progress, but no figure to judge the pace by.'),
  },
} as const satisfies Readonly<Record<string, StatusWords>>;

/** 灯 of 未启动 as 填报说明 says it: it depends on 差值. */
export const LIGHT_NOT_STARTED = w(
  '灰；差值 < －{severePoints} 为红，其余为黄',
  'Grey; red if gap < −{severePoints}, else yellow',
);

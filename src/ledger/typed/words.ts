/** Words that offices type where a number or a date is asked for. They are compared after `fold`. */
import { foldTyped } from './fold';

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map(word => foldTyped(word.replace(/_/g, ' '))));

/** What the department said last time still holds. */
const SAME = set(
  '无变化 没有变化 未变化 无变动 不变 没变 保持不变 维持不变 同上期 与上期相同 与上期一致 与上月相同 与上月一致 较上月无变化 较上期无变化 同上月 同上季度 无新进展 no_change unchanged same_as_before',
);

/** Nothing is stated. 同上 belongs here: it points to another row, and rows get sorted. */
const NOTHING = set('无 暂无 没有 无数据 未统计 未填 不适用 - -- --- / \\ ? n/a na none nil tbd 同上 待定 待统计 ○ ●');

/** What stands in another row: rows get sorted, and each goes to the master for itself. */
const ABOVE = set('同上 同前 如上 同上条 同上行 同上一条 同上一行 ditto as_above see_above same_as_above');

const DONE = set(
  '已完成 完成 已全部完成 全部完成 已完工 完工 已办结 办结 达标 已达标 已销号 完成任务 提前完成 已提前完成 全部办结 全部完工 全部销号 完成√ √完成 ✅ ☑ done completed complete finished ✓ √ ✔',
);

const NOT_STARTED = set(
  '未启动 未开始 尚未启动 尚未开始 没有启动 没开始 还没开始 待启动 暂未启动 暂未开始 暂未开展 尚未开展 尚未开工 未开工 未开展 未实施 尚未实施 未动工 not_started not_begun',
);

const UNDERWAY = set(
  '进行中 推进中 正在推进 正常推进 正在进行 有序推进 序时推进 按计划推进 基本完成 大部分完成 接近完成 即将完成 in_progress ongoing under_way on_track',
);

export const saysSame = (folded: string): boolean => SAME.has(folded);
/** A stroke or a dot alone, in place of words. */
export const isStroke = (folded: string): boolean => /^[-/\\._~ ]*$/.test(folded);
export const saysAbove = (folded: string): boolean => ABOVE.has(folded);
export const saysNothing = (folded: string): boolean => NOTHING.has(folded);
export const saysDone = (folded: string): boolean => DONE.has(folded);
export const saysNotStarted = (folded: string): boolean => NOT_STARTED.has(folded);
export const saysUnderway = (folded: string): boolean => UNDERWAY.has(folded);

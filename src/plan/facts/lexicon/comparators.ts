/** Words of comparison before and after a number, Simplified, with what they promise. Data only; longest match wins. */
import type { Comparator } from '../../types';

type Words = readonly (readonly [Comparator, string])[];

/** Before the number. 达到 and its like are floors by the annotation guide. */
const BEFORE: Words = [
  [
    '>=',
    '不少于 不低于 不得少于 不得低于 不小于 不下于 至少 最少 最低 力争达到 达到 达 提至 提高到 提高至 提升到 提升至 增至 增加到 增加至 增长到 增长至 扩大到 扩大至 上升到 上升至 升至 升到 扩容至 拓展到 拓展至 不亚于',
  ],
  ['>', '超过 大于 高于 突破 超 多于'],
  [
    '<=',
    '不超过 不高于 不得超过 不得高于 不大于 不多于 不超 至多 最多 最高 控制在 限制在 压控在 控制到 降至 降到 降低到 降低至 下降到 下降至 减至 减少到 减少至 压减至 压减到 压缩至 压缩到 缩短至 缩短到 压降至 压降到 缩减至 缩减到 精简至 精简到',
  ],
  ['<', '小于 低于 少于 不足 不到 不满'],
  ['~', '约 大约 约为 近 接近 大致'],
];
const AFTER: Words = [
  ['>=', '以上 及以上 或以上 起'],
  ['<=', '以内 之内 以下 及以下 封顶'],
  ['~', '左右 上下'],
];
const table = (words: Words): readonly (readonly [string, Comparator])[] =>
  words.flatMap(([c, list]) => list.split(' ').map(w => [w, c] as const)).sort((a, b) => b[0].length - a[0].length);

export const BEFORE_NUMBER = table(BEFORE);
export const AFTER_NUMBER = table(AFTER);
/** These reach over the whole list that follows. */
export const REACH_LIST = new Set(['至少', '不少于', '最少', '不得少于', '不低于', '不超过', '分别达到', '分别']);

/** Verbs that move a figure BY an amount when the amount follows at once. */
export const RISE = '增长 提高 增加 提升 上升 递增 增收 扩大 上浮 上调 增幅'.split(' ');
export const FALL = '下降 降低 减少 压减 缩减 压缩 缩短 节约 回落 递减 下调 削减 压降 降幅 精简 核减 减排 节能'.split(
  ' ',
);

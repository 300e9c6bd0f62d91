/** Words of comparison before and after a number, Simplified, with what they promise. Data only; longest match wins. */
import type { Comparator } from '../../types';
import { wordList, type WordList } from '../../../language/words';
import { gather } from '../../loops';

type Words = readonly (readonly [Comparator, string])[];

/** Each verb of movement with each word that leads to what is reached. */
const composed = (verbs: string, to: string): string =>
  verbs
    .split(' ')
    .flatMap(verb => [...to].map(word => ` ${verb}${word}`))
    .join('');

/** Before the number. 达到 and its like are floors, 降至 and its like ceilings, by the annotation guide. */
const BEFORE: Words = [
  [
    '>=',
    '≥ ≧ >= ⩾ 大于等于 大于或等于 高于或等于 不少于 不低于 不得少于 不得低于 不得小于 不小于 不短于 不下于 不弱于 至少 最少 最低 下限 下限为 力争达到 达到 达 迈上 跨上 跨越 跨过 站上 迈过 登上 上 保底' +
      composed(
        '提 提高 提升 增 增加 增长 扩大 扩充 扩展 扩面 上升 升 拓展 提标 上调 调增 攀升 恢复 扩 延伸 延长',
        '到至',
      ),
  ],
  ['=', '= 优化至 优化到 调整为 调整到 调整至 稳定在 保持在 维持在 保持 稳定 精确到 精准到 精细到 做到 为 是 占 等于'],
  ['>', '> ﹥ 超过 大于 高于 突破 超 逾 多于 超出 破 过'],
  [
    '<=',
    '≤ ≦ <= ⩽ 不突破 不得突破 小于等于 小于或等于 低于或等于 不超过 不高于 不得超过 不得高于 不得大于 不大于 不多于 不长于 不超 至多 最多 最高 上限 上限为 控制在 限制在 压控在 压缩在 压降在 控制到' +
      composed('降 降低 压低 下降 减 减少 压减 压缩 缩短 压降 缩减 精简 缩小 回落 压 下调 调减', '到至为'),
  ],
  ['<', '< ﹤ 小于 低于 少于 不足 不到 不满'],
];
const AFTER: Words = [
  ['>=', '以上 及以上 或以上 之上'],
  ['<=', '以内 之内 以下 及以下'],
  ['~', '左右 上下'],
];
/** Words of comparison with what they promise. */
export interface WordTable extends WordList {
  readonly means: ReadonlyMap<string, Comparator>;
}
const table = (list: Words): WordTable => ({
  ...wordList(list.map(([, w]) => w).join(' ')),
  means: new Map(gather(list, ([c, w]) => w.split(' ').map(x => [x, c] as const))),
});

export const BEFORE_NUMBER = table(BEFORE);
export const AFTER_NUMBER = table(AFTER);
export const ABOUT = wordList('大约|约为|接近|大致|将近|约|近');

/** May stand a few words ahead of the number (至少掌握1项, 不超过岗位总量15%). */
export const FAR = /(?:至少|最少|不得?少于|不得?低于|不得?超过|不得?高于|不多于|最多)/g;
/** These reach over the whole list that follows. */
export const REACH_LIST = /至少|最少|不得?少于/;

/** Verbs that move a figure BY an amount when the amount follows at once. */
export const RISE = wordList('增长|多增|成长|提高|增加|提升|上升|递增|上浮|上调|扩大|增|升|提|↑|同比+|环比+|+');
export const FALL = wordList(
  '下降|降低|减少|压减|缩减|压缩|缩短|节约|回落|递减|下调|削减|压降|精简|砍掉|减量|减|降|↓|同比-|环比-',
);

/** The closed vocabularies of the matrix: codes in the ledger, words in the sheets. */
import type { Lang } from '../../i18n/lang';
import type { Rhythm } from '../../plan/types';
import { cleaned } from '../status/cells';
import type { Adjust, Hint, Light, Relation, RowKind, Status } from '../types';

/** Codes in the order of lists and drop-downs, each with its word per language. */
export type Vocabulary<Code extends string> = ReadonlyMap<Code, Readonly<Record<Lang, string>>>;

const vocabulary = <Code extends string>(lines: readonly (readonly [Code, string, string])[]): Vocabulary<Code> =>
  new Map(lines.map(([code, zh, en]) => [code, { 'zh-CN': zh, en }]));

/** 类型 */
export const KIND = vocabulary<RowKind>([
  ['count', '数量', 'count'],
  ['level', '水平', 'level'],
  ['change', '增减', 'change'],
  ['frequency', '频次', 'frequency'],
  ['deliverable', '成果', 'deliverable'],
  ['event', '活动', 'event'],
  ['task', '工作', 'task'],
]);

/** 关系 */
export const COMPARATOR = vocabulary<Relation>([
  ['=', '等于', 'exactly'],
  ['>=', '不少于', 'at least'],
  ['>', '超过', 'over'],
  ['<=', '不超过', 'at most'],
  ['<', '少于', 'under'],
  ['~', '约', 'about'],
  ['range', '区间', 'range'],
  ['+', '提高', 'up by'],
  ['-', '下降', 'down by'],
  ['~+', '约提高', 'up by about'],
  ['~-', '约下降', 'down by about'],
]);

/** 周期 */
export const EVERY = vocabulary<Rhythm>([
  ['day', '每日', 'daily'],
  ['week', '每周', 'weekly'],
  ['month', '每月', 'monthly'],
  ['quarter', '每季度', 'quarterly'],
  ['half-year', '每半年', 'half-yearly'],
  ['term', '每学期', 'termly'],
  ['year', '每年', 'yearly'],
]);

/** 调整 */
export const ADJUST = vocabulary<Adjust>([
  ['cancel', '取消', 'cancelled'],
  ['postpone', '延期', 'postponed'],
  ['retarget', '调整目标', 'target changed'],
  ['drop', '计划已无', 'dropped by the plan'],
]);

/** The word in 完成时限 of work without an end. */
export const STANDING_WORD = vocabulary<'standing'>([['standing', '长期推进', 'ongoing']]);

/** 状态, in the order in which they are decided. */
export const STATUS = vocabulary<Status>([
  ['struck', '已销号', 'Closed'],
  ['cancelled', '已取消', 'Cancelled'],
  ['dropped', '计划已无', 'Dropped by the plan'],
  ['check', '待核', 'To check'],
  ['standing', '长期推进', 'Ongoing'],
  ['done', '已完成', 'Done'],
  ['overdue', '已逾期', 'Overdue'],
  ['unreported', '未填报', 'Not reported'],
  ['ahead', '超序时', 'Ahead'],
  ['onPace', '达到序时', 'On pace'],
  ['slightlyBehind', '略滞后', 'Slightly behind'],
  ['behind', '滞后', 'Behind'],
  ['severelyBehind', '严重滞后', 'Severely behind'],
  ['notStarted', '未启动', 'Not started'],
  ['underway', '推进中', 'Under way'],
]);

/** 灯 */
export const LIGHT = vocabulary<Light>([
  ['blue', '蓝', 'Blue'],
  ['green', '绿', 'Green'],
  ['yellow', '黄', 'Yellow'],
  ['red', '红', 'Red'],
  ['grey', '灰', 'Grey'],
]);

/** 提示: why a figure that somebody reported is not scored. */
export const HINT = vocabulary<Hint>([
  ['kind', '类型认不出，所填数字未计分', 'Kind unknown: the figure is not scored'],
  ['work', '成果、活动、工作看自报进度，实际值未计分', 'Scored by self-report: the actual is not scored'],
  ['number', '有量化目标的看实际值，自报进度未计分', 'Scored by the actual: the self-report is not scored'],
  ['relation', '关系认不出，实际值未计分', 'Relation unknown: the actual is not scored'],
  ['direction', '提高、下降只用于增减类，实际值未计分', 'Up and down are for changes: the actual is not scored'],
  ['target', '目标值不是数字，实际值未计分', 'The target is no number: the actual is not scored'],
  ['upper', '区间缺上限，实际值未计分', 'The range has no upper limit: the actual is not scored'],
  ['span', '缺周期或起止时间，实际值未计分', 'No period or span: the actual is not scored'],
  ['base', '按基期值算不出，实际值未计分', 'Not computable from the baseline: the actual is not scored'],
]);

/** 设置, 进度口径: pace by whole months or by days. */
export const PACE_BY = vocabulary<'month' | 'day'>([
  ['month', '按月', 'months'],
  ['day', '按天', 'days'],
]);

/** The word for a code; a code that is in no vocabulary is a word as typed and comes back unchanged. */
export const wordOf = <Code extends string>(words: Vocabulary<Code>, code: string, lang: Lang): string =>
  words.get(code as Code)?.[lang] ?? code;

const plain = (word: string): string => cleaned(word).toLowerCase();

/**
 * The code of a word as a sheet's formulas see it: letter case and outer blanks do not matter, and a code that somebody pasted
 * (`>=`, `task`) is its own word. Without a language both are read. Null for a word that is in the vocabulary of neither.
 */
export function codeOf<Code extends string>(words: Vocabulary<Code>, word: string, lang?: Lang): Code | null {
  const wanted = plain(word);
  for (const [code, names] of words) {
    const known = lang === undefined ? [names['zh-CN'], names.en] : [names[lang]];
    if (code === wanted || known.some(name => name.toLowerCase() === wanted)) return code;
  }
  return null;
}

/** True for the codes of a vocabulary. */
export const isCode = <Code extends string>(words: Vocabulary<Code>, value: string | null): value is Code =>
  value !== null && words.has(value as Code);

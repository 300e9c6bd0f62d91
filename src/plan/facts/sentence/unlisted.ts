import { BOUND } from '../../../language/phrases';
/** One letter that closes a phrase. */
const CLOSES = new RegExp(String.raw`([一-鿿]|[A-Za-z]{2,4})(?=${BOUND}|[,、;。)]|和|及|\s*$)`, 'y');
/** Letters that are no measure words there: 500强, 90后, 8点, 前10位. */
const NO_UNIT =
  '强号级期届版代型星线岁月日年时点分后前中院化性者国校馆员制法类等款章节左右上下内外间以之成改拆建名楼层的和及与或至到';
/** 9标、10标: which ones, not how many. */
const NAMES = /^(.)[、和及至]\d{1,3}\1/;
/** Not what a figure stands before itself: 2教1保, 3正2副. */
const NOUN_BEFORE = /(?:^|\D)[一-鿿]$|[≤≥<>=]$/;

/**
 * 风机12基, 沙障40垄: what closes a phrase behind its noun and digits counts it, whatever the word; empty if nothing does. Digits from `from` to
 * `at` of a folded text.
 */
export function unlistedAt(text: string, from: number, at: number): string {
  if (text.charCodeAt(from) > 0x39 || !NOUN_BEFORE.test(text.slice(Math.max(0, from - 2), from))) return '';
  if (from > 0 && '第前后年月'.includes(text.charAt(from - 1))) return '';
  CLOSES.lastIndex = at;
  const said = CLOSES.exec(text)?.[1] ?? '';
  if (NAMES.test(text.slice(at, at + 10))) return '';
  // 管理层级控制在3级以内
  return NO_UNIT.includes(said) && !(said === '级' && /级[^,、]{0,6}$/.test(text.slice(0, from))) ? '' : said;
}

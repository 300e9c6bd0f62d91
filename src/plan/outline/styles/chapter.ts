import { numeralIn, STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

const numbered = (id: string, rank: number, word: string): NumberingStyle => ({
  id,
  rank,
  opens: '第',
  pattern: new RegExp(
    `(第\\s?(?:[${STYLE_NUMERALS}]{1,4}|\\d{1,3})\\s?(?:${word}))(?!的|规定|所|和|至|之)([、,:.]?)[ \\t]*`,
    'y',
  ),
  value: numeralIn,
});

/** 第一篇, 第一部分. */
export const partNumber = numbered('part', 10, '部分|篇|编');
/** 第一章. */
export const chapter = numbered('chapter', 15, '章');
/** 第一节. */
export const chapterSection = numbered('chapter-section', 20, '节');
/** What a numeral of a week ends before. */
const SPANS = '周—–~至、-';
const WEEK = `第?\\s?(?:[${STYLE_NUMERALS}]{1,3}|\\d{1,2})\\s?`;
/** 第1周(9月1日—9月7日), 第三周:, 第3—4周:, 第18周至第20周:; not 第一周完成. */
export const week: NumberingStyle = {
  id: 'week',
  rank: 46,
  opens: '第',
  pattern: new RegExp(`((?=第)${WEEK}(?:[${SPANS}]+${WEEK})?周)(?=[(:\\s]|$)(:?)[ \\t]*`, 'my'),
  value: token => numeralIn(token.slice(0, 1 + [...token].findIndex((c, i) => i > 1 && SPANS.includes(c)))),
};
/** 第一条. */
export const article = numbered('article', 27, '条');
/** 第103号 before a blank: proposals are called by their file's number. */
export const proposal = numbered('proposal', 45, '号(?=[ \\t])');

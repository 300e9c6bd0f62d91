import { wholeNumber } from '../../../language/numeral/read';

/** Pattern of a small number, in Arabic or Chinese digits. */
export const SMALL_NUMERAL = '(?:[0-9]{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
/** Pattern of a year of this century or the last, without 年. */
export const YEAR = '(?:19|20)[0-9]{2}';
/** 前, but not that of 前后, 前期, 前提; that of 前提交, 前列出. */
export const AHEAD_OF = '(?:之前|以前|前(?![后期瞻沿置往来景]|提(?![交出供请升高报醒])|移(?!交)|列(?![出入])))';
/** What is done on a day of two figures, or which day of the week it is: 7.10[到位], 6/14[(周日)]. */
export const THEN_DONE =
  '(?:到[位货岗]|完[成工]|截止|上[线架报]|启动|开[业课工班始学幕]|交[付货房稿]|提交|定稿|投用|结束|验收|\\((?:周|星期)[一二三四五六日天])';
/** Pattern of what deals several times out over what follows: 分别, 各; not 各部门. */
export const APIECE = '(?:分别|各(?=[^类级项市县区校部单镇乡村]))';
/** Pattern of an hour of a day, if one is said: 8月30日[17:00], [下午5点]. */
export const HOUR = '(?: ?(?:[上下中]午)?[0-2]?[0-9](?::[0-5][0-9]|[时点](?!间)))?';
/** Pattern of a month's number. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** Pattern of a day's number. */
export const DAY = '(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** What stands behind a day that is written without 日: 2月15前, 3月1至3月25. */
export const BARE_DAY_END = `(?=${AHEAD_OF}|[,;。)]|$|(?:[-—–~～]{1,2}|至|到) ?(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2}) ?月)`;

/**
 * Pattern of {@link YEAR}, or of its last two digits or a year of the Republic, where the words behind show that it is one (25年底,
 * 25年6月, 115年底).
 */
export const ANY_YEAR = `(?:${YEAR}|(?:2[0-9]|1[0-2][0-9])(?= ?年(?:年底|底|末| ?[0-9]{1,2} ?月|[上下]半年|[一二三四]季度|第?[一二三四1-4]季)))`;

/** Reads a number below 1000 written as matched by {@link SMALL_NUMERAL}, or digit by digit as in 二〇二五. */
export const numeral = (word: string): number => wholeNumber(word) ?? 0;

/** Reads a year as matched by {@link ANY_YEAR}. */
export const yearOf = (word: string): number => {
  const year = numeral(word);
  return year < 100 ? 2000 + year : year < 200 ? 1911 + year : year;
};

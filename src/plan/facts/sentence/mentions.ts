import { endsIn } from '../../../language/words';
import type { Range, Source } from '../../source';
import { MONTH_NAME } from '../deadlines/english-words';
import { AHEAD_OF, ANY_YEAR, DAY, HOUR, MONTH, YEAR } from '../deadlines/numerals';
import { feastRule } from '../deadlines/rules/feast';
import { seasonRule } from '../deadlines/rules/season';
import { POINTING } from '../deadlines/which-year';
import { has, prefilter } from './prefilter';
import { matchesOf } from '../../loops';

const PART = '(?:份|[上中下]旬|底|末|初)';
const IN_YEAR = `第?[一二三四1-4] ?季度(?:[末底])?|[上下]半年(?:[末底])?|年?[底末](?![层部])|内|中旬`;
const DAY_OR_PART = `(?: ?${DAY}(?: ?[日号]${HOUR}|(?=${AHEAD_OF}|[-—–~～至]))|${PART})?`;
/** 6月1日[至30日]. */
const TO_DAY = `(?: ?(?:[-—–~～]{1,2}|至|到) ?${DAY} ?[日号])?`;
const OF_YEAR = `(?:${ANY_YEAR} ?年度?(?![龄级])|${YEAR} ?年度?(?![龄级])|${POINTING}度?)`;
const CHINESE = new RegExp(
  `${OF_YEAR}(?:的? ?(?:${MONTH} ?月${DAY_OR_PART}${TO_DAY}|${IN_YEAR}))?(?:${AHEAD_OF}|以来)?|${MONTH} ?月(?:${DAY_OR_PART.slice(0, -1)}${TO_DAY}|(?=${AHEAD_OF}))${AHEAD_OF}?|年(?:底(?![蕴色线层部子])|末|内)${AHEAD_OF}?`,
  'g',
);
const NTH = '(?:st|nd|rd|th)?';
const ENGLISH = new RegExp(
  `\\b(?:\\d{1,2}${NTH}[ -](?:of )?${MONTH_NAME}(?:[ ,-]{1,2}(?:19|20)\\d{2})?|${MONTH_NAME}[ -]\\d{1,2}${NTH}(?!\\d)(?:,? (?:19|20)\\d{2})?|(?:19|20)\\d{2} ${MONTH_NAME}|\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}|(?:19|20)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2})(?![A-Za-z0-9])`,
  'gi',
);
/** 7.15前, 7/15前. */
const DOTTED = new RegExp(`${MONTH}[./]${DAY} ?${AHEAD_OF}`, 'g');
/** 用三年时间, 用5年左右的时间. */
const OVER_YEARS = /(?:用|利用|通过)[\d一二两三四五六七八九十]{1,2}个?年(?:左右)?的?(?:时间|努力)/g;
/** A letter before a word for a year that makes it part of another: 以上年龄, 目前年产, 相当年轻. */
const INSIDE = endsIn('[以之目日相几数基多近每去昨往学青少两半]');

const [CHINESE_SEEN, AHEAD_SEEN, DIGIT_SEEN] = [0, 1, 2];
const MOMENTS = prefilter(['年月', '前', '0123456789']);
const NONE: readonly Range[] = [];

/** The moments that a stretch names, whether anything is due by them or not. */
export function mentionsIn(source: Source, { start, end }: Range): readonly Range[] {
  const seen = MOMENTS.seen(source.folded, start, end);
  if (seen === 0) return NONE;
  const text = source.folded.slice(start, end);
  const found: Range[] = [];
  const take = (pattern: RegExp, fits: (at: number, words: string) => boolean): void => {
    for (const m of matchesOf(text, pattern))
      if (fits(m.index, m[0])) found.push({ start: start + m.index, end: start + m.index + m[0].length });
  };
  if (has(seen, CHINESE_SEEN))
    take(CHINESE, (at, words) => {
      const before = text.charAt(at - 1);
      return /^[\d一二三四五六七八九十]/.test(words)
        ? !'0123456789.第每十百千万'.includes(before || ' ')
        : !INSIDE.test(before);
    });
  if (has(seen, CHINESE_SEEN) && /年(?:左右)?的?[时努]/.test(text)) take(OVER_YEARS, () => true);
  if (has(seen, AHEAD_SEEN)) for (const { pattern } of [feastRule, seasonRule]) take(pattern, () => true);
  if (has(seen, AHEAD_SEEN) && has(seen, DIGIT_SEEN))
    take(DOTTED, at => !'0123456789./'.includes(text.charAt(at - 1) || ' '));
  if (has(seen, DIGIT_SEEN) && /[A-Za-z]{3}|\d[-/.]\d/.test(text)) take(ENGLISH, () => true);
  return found;
}

import type { Range } from '../../source';
import { english } from '../../facts/english';
import type { Heading } from '../../types';
import { oneOf } from '../../../language/words';
import { hasLatin } from '../../../language/script/signs';
import { FISCAL_YEAR } from '../../../language/phrases';
import { PERIOD_WITHIN } from './may-have-period';

/** First and last day of what the plan calls its year, where that is not the calendar year. */
export interface Period {
  readonly start: string;
  readonly end: string;
  /** A financial year has quarters of its own; a school year has none. */
  readonly financial: boolean;
}

const CHINESE = new RegExp(
  String.raw`(?:${FISCAL_YEAR}|学年)[^。\n]{0,12}?(\d{4})年(\d{1,2})月(\d{1,2})日?\s?(?:至|到|[-—–~]{1,2})\s?(\d{4})年(\d{1,2})月(\d{1,2})日`,
);
const SCHOOL = /(20\d{2})\s?(?:[-—–~至/]{1,2}\s?(?:20)?\d{2}\s?)?学年(?:度)?(?:[^。\n]{0,4}?第?([一二12])学期)?/;
const FIRST = oneOf('[一1]');
const SECOND = oneOf('[二2]');

/** YYYY-MM-DD of a year and a day as printed. */
export const iso = (year: string | number, month: number, day: string | number): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** 114学年度 of the Republic's years is 2025学年度. */
const inCommonEra = (words: string): string =>
  words.replace(
    /(^|\D)(1[01]\d)(?=\s?学年)/,
    (_, before: string, year: string) => `${before}${String(1911 + Number(year))}`,
  );

/**
 * Reads how the text defines its financial year (2025财年:2025年4月1日至2026年3月31日; FY2025 runs from 1 July 2024 to 30 June
 * 2025), else the school year of its title, August to July; its first term ends in January, its second begins in February. Null
 * where the plan goes by the calendar. Text comes folded.
 */
export function findPeriod(folded: string, title: Heading<Range> | null): Period | null {
  const front = folded.slice(0, PERIOD_WITHIN);
  const zh = CHINESE.exec(front);
  if (zh) {
    const [, y1, m1, d1, y2, m2, d2] = zh;
    return {
      start: iso(y1 ?? '', Number(m1), d1 ?? ''),
      end: iso(y2 ?? '', Number(m2), d2 ?? ''),
      financial: !zh[0].includes('学年'),
    };
  }
  const defined = hasLatin(front) ? english().readPeriod(front) : null;
  if (defined) return defined;
  const school = title ? SCHOOL.exec(inCommonEra(folded.slice(title.span.start, title.span.end))) : null;
  if (!school) return null;
  const year = Number(school[1]);
  const term = school[2] ?? '';
  return {
    start: SECOND.test(term) ? iso(year + 1, 2, 1) : iso(year, 8, 1),
    end: FIRST.test(term) ? iso(year + 1, 1, 31) : iso(year + 1, 7, 31),
    financial: false,
  };
}

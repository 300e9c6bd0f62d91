import type { Range } from '../../source';
import { monthEnd, monthStart } from '../../facts/deadlines/calendar';
import type { Heading } from '../../types';

/** First and last day of what the plan calls its year, where that is not the calendar year. */
export interface Period {
  readonly start: string;
  readonly end: string;
  /** A financial year has quarters of its own; a school year has none. */
  readonly financial: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SCHOOLS = /academic|school/i;
const DAY_MONTH = '(\\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8}),? (\\d{4})';
const MONTH_DAY = '([A-Z][a-z]{2,8}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})';
const CHINESE =
  /(?:财年|财政年度|会计年度|学年)[^。\n]{0,12}?(\d{4})年(\d{1,2})月(\d{1,2})日?\s?(?:至|到|[-—–~]{1,2})\s?(\d{4})年(\d{1,2})月(\d{1,2})日/;
const YEAR_WORD =
  '(?:FY ?\\d{2,4}|[Ff]iscal [Yy]ear|[Ff]inancial [Yy]ear|[Aa]cademic [Yy]ear|[Ss]chool [Yy]ear)[^.\\n]{0,24}? ';
const ENGLISH = new RegExp(`${YEAR_WORD}${DAY_MONTH} (?:to|through|until|[-–]) ${DAY_MONTH}`);
const AMERICAN = new RegExp(`${YEAR_WORD}${MONTH_DAY} (?:to|through|until|[-–]) ${MONTH_DAY}`);
const MONTHS_ONLY = new RegExp(
  `${YEAR_WORD}([A-Z][a-z]{2,8}),? (\\d{4}) (?:to|through|until|[-–]) ([A-Z][a-z]{2,8}),? (\\d{4})`,
);
const SCHOOL = /(20\d{2})\s?(?:[-—–~至/]{1,2}\s?(?:20)?\d{2}\s?)?学年(?:度)?(?:[^。\n]{0,4}?第?([一二12])学期)?/;
/** How far into the text a definition is looked for, in UTF-16 units. */
const FRONT = 2000;

const iso = (year: string | number, month: number, day: string | number): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const named = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;

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
  const front = folded.slice(0, FRONT);
  const zh = CHINESE.exec(front);
  if (zh) {
    const [, y1, m1, d1, y2, m2, d2] = zh;
    return {
      start: iso(y1 ?? '', Number(m1), d1 ?? ''),
      end: iso(y2 ?? '', Number(m2), d2 ?? ''),
      financial: !zh[0].includes('学年'),
    };
  }
  const en = ENGLISH.exec(front);
  if (en && named(en[2]) && named(en[5]))
    return {
      start: iso(en[3] ?? '', named(en[2]), en[1] ?? ''),
      end: iso(en[6] ?? '', named(en[5]), en[4] ?? ''),
      financial: !SCHOOLS.test(en[0]),
    };
  const us = AMERICAN.exec(front);
  if (us && named(us[1]) && named(us[4]))
    return {
      start: iso(us[3] ?? '', named(us[1]), us[2] ?? ''),
      end: iso(us[6] ?? '', named(us[4]), us[5] ?? ''),
      financial: !SCHOOLS.test(us[0]),
    };
  const months = MONTHS_ONLY.exec(front);
  if (months && named(months[1]) && named(months[3]))
    return {
      start: monthStart(Number(months[2]), named(months[1])),
      end: monthEnd(Number(months[4]), named(months[3])),
      financial: !SCHOOLS.test(months[0]),
    };
  const school = title ? SCHOOL.exec(inCommonEra(folded.slice(title.span.start, title.span.end))) : null;
  if (!school) return null;
  const year = Number(school[1]);
  const term = school[2] ?? '';
  return {
    start: /[二2]/.test(term) ? iso(year + 1, 2, 1) : iso(year, 8, 1),
    end: /[一1]/.test(term) ? iso(year + 1, 1, 31) : iso(year + 1, 7, 31),
    financial: false,
  };
}

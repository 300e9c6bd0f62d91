import { monthEnd, monthStart } from '../../facts/deadlines/calendar';
import { monthNumber } from '../../facts/deadlines/english-words';
import { iso } from './period';
import type { Period } from './period';

const named = (word = ''): number => monthNumber(word);
const SCHOOLS = /academic|school/i;
const DAY_MONTH = '(\\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8}),? (\\d{4})';
const MONTH_DAY = '([A-Z][a-z]{2,8}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})';
const YEAR_WORD =
  '(?:FY ?\\d{2,4}|[Ff]iscal [Yy]ear|[Ff]inancial [Yy]ear|[Aa]cademic [Yy]ear|[Ss]chool [Yy]ear)[^.\\n]{0,24}? ';
const ENGLISH = new RegExp(`${YEAR_WORD}${DAY_MONTH} (?:to|through|until|[-–]) ${DAY_MONTH}`);
const AMERICAN = new RegExp(`${YEAR_WORD}${MONTH_DAY} (?:to|through|until|[-–]) ${MONTH_DAY}`);
const MONTHS_ONLY = new RegExp(
  `${YEAR_WORD}([A-Z][a-z]{2,8}),? (\\d{4}) (?:to|through|until|[-–]) ([A-Z][a-z]{2,8}),? (\\d{4})`,
);

/** Reads how English words define a financial or school year (FY2025 runs from 1 July 2024 to 30 June 2025). Null where they do not. */
export function readPeriod(front: string): Period | null {
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
  return null;
}

import { monthEnd, monthStart } from '../../facts/deadlines/calendar';
import { monthNumber } from '../../facts/deadlines/english-words';
import { iso } from './period';
import type { Period } from './period';

const SCHOOLS = /academic|school/i;
/** 1 July 2024, July 1, 2024, July 2024. */
const DAY = '(?:(\\d{1,2})(?:st|nd|rd|th)? )?([A-Z][a-z]{2,8})(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})';
const YEAR_WORD =
  '(?:FY ?\\d{2,4}|[Ff]iscal [Yy]ear|[Ff]inancial [Yy]ear|[Aa]cademic [Yy]ear|[Ss]chool [Yy]ear)[^.\\n]{0,24}? ';
const PERIOD = new RegExp(`${YEAR_WORD}${DAY} (?:to|through|until|[-–]) ${DAY}`);

/** Reads how English words define a financial or school year (FY2025 runs from 1 July 2024 to 30 June 2025). Null where they do not. */
export function readPeriod(front: string): Period | null {
  const [said = '', day1, month1, after1, year1 = '', day2, month2, after2, year2 = ''] = PERIOD.exec(front) ?? [];
  const [first, last] = [monthNumber(month1 ?? ''), monthNumber(month2 ?? '')];
  if (!first || !last) return null;
  const [from, to] = [day1 ?? after1, day2 ?? after2];
  return {
    start: from === undefined ? monthStart(Number(year1), first) : iso(year1, first, from),
    end: to === undefined ? monthEnd(Number(year2), last) : iso(year2, last, to),
    financial: !SCHOOLS.test(said),
  };
}

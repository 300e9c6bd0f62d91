/** A day as people write it on paper, as a value and as a formula. */
import type { Lang } from '../../i18n/lang';
import { partsOf } from '../../ledger/dates/serial';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 2023年6月30日, 30 June 2023. @param day serial day */
export function dayWords(day: number, lang: Lang): string {
  const { year, month, day: date } = partsOf(day);
  return lang === 'en' ? `${date} ${MONTHS[month - 1] ?? ''} ${year}` : `${year}年${month}月${date}日`;
}

/** The same of a cell or name. */
export const dayFormula = (cell: string, lang: Lang): string =>
  lang === 'en'
    ? `DAY(${cell})&" "&CHOOSE(MONTH(${cell}),${MONTHS.map(month => `"${month}"`).join(',')})&" "&YEAR(${cell})`
    : `YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日"`;

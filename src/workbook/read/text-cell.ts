/** A value in a column of words, as people read it on the sheet: what Excel has made of it is no part of what was written. */
import type { Lang } from '../../i18n/lang';
import { TRUTH } from '../../i18n/words-of-values';
import { dayWords } from '../../i18n/days';
import { partsOf, toIso } from '../../ledger/dates/serial';
import type { Cell } from '../../ledger/types';
import { showsDate } from './formats';

const DAY: Readonly<Record<Lang, (serial: number) => string>> = {
  'zh-CN': serial => dayWords(partsOf(serial), 'zh-CN'),
  en: toIso,
};

function dayInWords(serial: number, lang: Lang): string {
  const words = DAY[lang](serial);
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  if (minutes === 0 || minutes === 1440) return words;
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${words} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * @param format code of the cell's number format, where it shows more than the number
 * @returns 2024年6月5日 for a number that shows a date, 80% for one that shows a share, 是 or 否 for a truth value
 */
export function inWords(value: Cell, format: string | undefined, lang: Lang): Cell {
  if (typeof value === 'boolean') return TRUTH[value ? 'yes' : 'no'][lang];
  if (typeof value !== 'number' || format === undefined) return value;
  if (showsDate(format) && value >= 61) return dayInWords(value, lang);
  return format.includes('%') ? `${Number((value * 100).toPrecision(12))}%` : value;
}

/**
 * A value in a column of numbers: one that shows a date was typed as something else (6/8) and is no number; it comes as the date's words, so that
 * it is asked about. Everything else stays.
 */
export const textAsNumber = (value: Cell, format: string | undefined, lang: Lang): Cell =>
  typeof value === 'number' && format !== undefined && showsDate(format) ? inWords(value, format, lang) : value;

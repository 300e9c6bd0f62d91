import type { Lang } from './lang';

/** A day of the calendar; months from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

const WITH_YEAR: Readonly<Record<Lang, (parts: DayParts) => string>> = {
  'zh-CN': ({ year, month, day }) => `${year}年${month}月${day}日`,
  en: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
};

const WITHOUT_YEAR: Readonly<Record<Lang, (parts: DayParts) => string>> = {
  'zh-CN': ({ month, day }) => `${month}月${day}日`,
  en: ({ month, day }) => `${day} ${MONTHS[month - 1] ?? ''}`,
};

/** A day as paper writes it: 2026年6月30日, 30 June 2026. */
export const dayWords = (parts: DayParts, lang: Lang): string => WITH_YEAR[lang](parts);

/** A day in a text about one year: its year is said only where it is another. */
export const dayWithin = (parts: DayParts, year: number | null, lang: Lang): string =>
  (parts.year === year ? WITHOUT_YEAR : WITH_YEAR)[lang](parts);

const SHORT: Readonly<Record<Lang, (parts: DayParts) => string>> = {
  'zh-CN': ({ year, month, day }) => [year, month, day].map(part => String(part).padStart(2, '0')).join('-'),
  en: ({ year, month, day }) => `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`,
};

/** A day where there is little room, as the language's readers expect it: 2026-09-30, 30 Sep 2026. */
export const shortDay = (parts: DayParts, lang: Lang): string => SHORT[lang](parts);

const FORMULAS: Readonly<Record<Lang, (cell: string) => string>> = {
  'zh-CN': cell => `YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日"`,
  en: cell =>
    `DAY(${cell})&" "&CHOOSE(MONTH(${cell}),${MONTHS.map(month => `"${month}"`).join(',')})&" "&YEAR(${cell})`,
};

/** {@link dayWords} of a cell or a name, as a formula. */
export const dayFormula = (cell: string, lang: Lang): string => FORMULAS[lang](cell);

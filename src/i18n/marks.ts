import type { Lang } from './lang';

/** What a language writes between parts of a text. */
interface Marks {
  /**
   * Between names, on screen, on paper and in cells: 教育局、财政局. English names of bodies hold commas (Housing, Land and Works). Cells
   * that are read back may hold either.
   */
  readonly names: string;
  /** Between clauses of a sentence. */
  readonly clauses: string;
  /** Between parts that have commas of their own. */
  readonly series: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly stop: string;
  /** Between sentences and between words. */
  readonly space: string;
  /** Between the ends of a range of numbers. */
  readonly to: string;
  /** Between thousands of numbers of five digits and more; Chinese has none. */
  readonly thousands: string;
  /** Between the name of a plan and the name of a page. */
  readonly page: string;
  /** Where more words follow that are not shown. */
  readonly more: string;
}

export const MARKS: Readonly<Record<Lang, Marks>> = {
  'zh-CN': {
    names: '、',
    clauses: '，',
    series: '；',
    colon: '：',
    stop: '。',
    space: '',
    to: '～',
    thousands: '',
    page: ' · ',
    more: '……',
  },
  en: {
    names: '; ',
    clauses: ', ',
    series: '; ',
    colon: ': ',
    stop: '.',
    space: ' ',
    to: '–',
    thousands: ',',
    page: ' – ',
    more: ' …',
  },
};

/** Names in a row, as the language separates them. */
export const joinNames = (names: readonly string[], lang: Lang): string => names.join(MARKS[lang].names);

/** Clauses of one sentence. */
export const joinClauses = (clauses: readonly string[], lang: Lang): string => clauses.join(MARKS[lang].clauses);

/** Parts that may hold commas. */
export const joinSeries = (parts: readonly string[], lang: Lang): string => parts.join(MARKS[lang].series);

/** `目标：15个`, `Target: 15`. */
export const labelled = (label: string, said: string, lang: Lang): string => `${label}${MARKS[lang].colon}${said}`;

/** What stands between a number and its unit: 15个, 15 schools, 64%. */
export const unitGap = (unit: string, lang: Lang): string => (/^[A-Za-z]/.test(unit) ? MARKS[lang].space : '');

/** The same where the number is part of a sentence: 15 个 in English words too, only shares stand close. */
export const wordGap = (unit: string, lang: Lang): string =>
  unit === '' || /^[%％‰]/.test(unit) ? '' : MARKS[lang].space;

/** Names that a plan or an office has joined by 、, as the sheet's language joins them. */
export const renamed = (names: string, lang: Lang): string => names.replace(/、/g, MARKS[lang].names);

/** The same as a formula. @param names a formula that gives a text */
export const renamedFormula = (names: string, lang: Lang): string =>
  MARKS[lang].names === '、' ? names : `SUBSTITUTE(${names},"、","${MARKS[lang].names}")`;

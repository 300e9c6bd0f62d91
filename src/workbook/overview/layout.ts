/** Places on 总览: columns A to P, helpers hidden in Q and R. Rows from 0. */
import type { Lang } from '../../i18n/lang';

export const LABEL = 0;
/** Its characters. */
export const LABEL_WIDTH = 22;
/** Last column on paper. */
export const LAST = 15;
/** Hidden: position in a table; text by which COUNTIFS finds rows. */
export const POSITION = 16;
export const CRITERION = 17;

const both = (zh: number, en: number): Readonly<Record<Lang, number>> => ({ 'zh-CN': zh, en });
const NARROW = both(8.1, 8.1);
/** Columns with 完成率 in a table or in the lists: in English a word that breaks nowhere. The counts of lights make room for it. */
const WIDTHS: Readonly<Record<number, Readonly<Record<Lang, number>>>> = {
  [LABEL]: both(LABEL_WIDTH, LABEL_WIDTH),
  8: both(9, 10.5),
  11: both(8.1, 7.1),
  12: both(8.1, 10.5),
  13: both(8.1, 7.1),
  14: both(8.1, 7.1),
  15: both(8.1, 7.1),
};

/** With these the type has 7.5 points across A4, and the first page ends below its charts. */
export const columnWidths = (lang: Lang): readonly number[] =>
  Array.from({ length: LAST + 1 }, (_, i) => (WIDTHS[i] ?? NARROW)[lang]);

/** First and last columns of the cards with figures: those with words below them are wider. */
export const FIGURE_PLACES: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [1, 2],
  [3, 4],
  [5, 6],
  [7, 8],
  [9, 9],
  [10, 12],
  [13, LAST],
];

export const ROW = {
  title: 0,
  subtitle: 1,
  figureLabels: 3,
  figures: 4,
  figureNotes: 5,
  headings: 6,
  heads: 7,
  first: 8,
  attention: 14,
  chart: 23,
  sections: 37,
} as const;

/**
 * Height in rows of the chart of lead units, and how many it shows: with it the first printed page is full. LibreOffice names every
 * second bar where there are more.
 */
export const CHART_ROWS = 13;
export const CHART_LEADS = 9;
/** How many sections the chart beside the table of statuses can name, with two bars each. */
export const CHART_SECTIONS = 12;
export const LINE_HEIGHT = 18;

/** Most lead units in the table; 部门 has them all. */
export const MOST_LEADS = 30;
/** Lines that stand ready below those that say something. */
export const SPARE_LINES = { leads: 3, list: 2 } as const;
/** Most lines of each list. */
export const LIST_LINES = { late: 20, soon: 10, lack: 10 } as const;

/** Places on 总览: columns A to P, helpers hidden in Q and R. Rows from 0. */
export const LABEL = 0;
/** First and last column of the figures. */
export const LAST = 15;
/** Hidden: position in a table; text by which COUNTIFS finds rows. */
export const POSITION = 16;
export const CRITERION = 17;

/** With these the type has 7.5 points across A4. */
export const COLUMN_WIDTHS: readonly number[] = [
  22,
  ...Array<number>(7).fill(8.1),
  9,
  ...Array<number>(LAST - 8).fill(8.1),
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

/** Height in rows of the chart of lead units, and how many it shows: with it the first printed page is full. */
export const CHART_ROWS = 13;
export const CHART_LEADS = 10;
/** How many sections the chart beside the table of statuses can name, with two bars each. */
export const CHART_SECTIONS = 12;
export const LINE_HEIGHT = 18;

/** Most lead units in the table; 部门 has them all. */
export const MOST_LEADS = 30;
/** Lines that stand ready below those that say something. */
export const SPARE_LINES = { leads: 3, list: 2 } as const;
/** Most lines of each list. */
export const LIST_LINES = { late: 20, soon: 10, lack: 10 } as const;

/** Places on 领导看板: one upright A4 page, columns A to L; helpers hidden behind. Rows from 0. */
import type { Lang } from '../../i18n/lang';

export const WIDTHS: Readonly<Record<Lang, readonly number[]>> = {
  'zh-CN': [6.5, 10, 11, 6.5, 6.5, 6.5, 8.5, 6.5, 6.5, 7.5, 9, 9],
  en: [7, 9, 10, 6.5, 6.5, 6.5, 10, 8, 7, 7, 9, 9],
};
export const BRIEF_LAST = 11;

/** Hidden: where a line's row or unit stands in its table; the light of a row; counts and rounded shares of the classes. */
export const BRIEF_POSITION = BRIEF_LAST + 1;
export const LIGHT_AT = BRIEF_LAST + 2;
export const CLASSES_COLUMN = BRIEF_LAST + 3;
export const HIDDEN_WIDTHS: readonly number[] = Array<number>(7).fill(8);

/** First and last column of each card. */
export const CARDS = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [8, 9],
  [10, 11],
] as const;

/** Rows of the cards and sentences: they stand alike on every page. */
export const BRIEF_ROW = {
  title: 0,
  subtitle: 1,
  labels: 2,
  figures: 3,
  shares: 4,
  since: 5,
  means: 6,
  others: 7,
  late: 8,
  lateHead: 9,
  lateFirst: 10,
} as const;

export interface BriefLayout {
  readonly lateLines: number;
  readonly ranking: number;
  readonly rankHead: number;
  readonly rankFirst: number;
  readonly rankLines: number;
  readonly rankNote: number;
  readonly changes: number;
  readonly changesFirst: number;
  readonly changeLines: number;
  readonly signature: number;
}

/** Points of lines. */
export const HEIGHT = { late: 46, rank: 18, change: 18 } as const;
/** A further line of a name, and of a sentence. */
const NEXT = { rank: 13, change: 14 } as const;
/** Points of a row, by the lines of its text. */
export const rankHeight = (lines = 1): number => HEIGHT.rank + (lines - 1) * NEXT.rank;
export const changeHeight = (lines = 1): number => HEIGHT.change + (lines - 1) * NEXT.change;
/** Most units or sections on the page, an even number: of more the first and the last are shown. */
export const MOST_RANKED = 12;
/** Points that the lists share: with what stands above and below they fill an A4 page. */
const ROOM = 625;
const LATE_LINES = { least: 6, most: 12, few: 4, spare: 2 } as const;

/**
 * The fewer units there are to rank, the more late rows are told; a page with few of them does not show empty lines, but for some
 * that may come to be late. Before anybody has reported there is room for all that the page can hold.
 * @param names lines that the name of each ranked unit or section takes
 * @param sentences lines that each sentence of the changes takes
 */
export function layoutOf(
  late: number,
  ranked: number,
  names: readonly number[],
  sentences: readonly number[],
): BriefLayout {
  const rankLines = Math.min(MOST_RANKED, Math.max(2, ranked + (ranked % 2)));
  const changeLines = sentences.length;
  const taken = [
    ...Array.from({ length: rankLines }, (_, i) => rankHeight(names[i])),
    ...sentences.map(lines => changeHeight(lines)),
  ];
  const room = ROOM - taken.reduce((sum, height) => sum + height, 0);
  const most = Math.min(LATE_LINES.most, Math.max(LATE_LINES.least, Math.floor(room / HEIGHT.late)));
  const lateLines = late === 0 ? most : Math.min(most, Math.max(LATE_LINES.few, late + LATE_LINES.spare));
  const ranking = BRIEF_ROW.lateFirst + lateLines;
  const rankFirst = ranking + 2;
  const changes = rankFirst + rankLines + 1;
  return {
    lateLines,
    ranking,
    rankHead: ranking + 1,
    rankFirst,
    rankLines,
    rankNote: rankFirst + rankLines,
    changes,
    changesFirst: changes + 1,
    changeLines,
    signature: changes + 1 + changeLines,
  };
}

/** How wide the columns that go on paper are: what the others do not need goes to those whose texts make rows tall (decision 0049). */
import type { Lang } from '../../i18n/lang';
import { isBlank } from '../../ledger/status/cells';
import type { Row } from '../../ledger/types';
import { textWidth, widthOfWords } from '../text-size';

type Width = Readonly<Record<Lang, number>>;
const both = (zh: number, en: number): Width => ({ 'zh-CN': zh, en });

/** Characters of all columns on paper: with more the type is smaller than 7.5 points across A4. */
const ACROSS = 149;

/** What never needs more: numbers, days, words of a list, names of persons. */
const FIXED = {
  no: both(6.5, 6.5),
  leader: both(7, 9),
  due: both(10.5, 10.5),
  status: both(8.5, 9.5),
  rate: both(8, 11),
  actual: both(7, 7.5),
} as const satisfies Partial<Record<keyof Row | 'status' | 'rate', Width>>;
/** Nobody is named: room for the head alone. */
const NO_LEADER = both(4, 8.5);

/** The least that each of the others has: its head in whole words, a name or two. */
const LEAST = {
  section: both(7, 8.5),
  item: both(9, 10),
  measure: both(20, 20),
  targetText: both(11, 11),
  lead: both(8.5, 11),
  support: both(8.5, 12),
  progress: both(14, 13),
} as const satisfies Partial<Record<keyof Row, Width>>;

type Shared = keyof typeof LEAST;
/** Columns whose texts take several lines. */
const SHARED = Object.keys(LEAST) as readonly Shared[];
const STEP = 0.5;
/** Columns of short names, which are not read with a word cut in two. */
const NAMES = ['lead', 'support', 'section'] as const satisfies readonly Shared[];
/** Points of the type. */
const TYPE = 10;

/** The widths of columns on paper that differ from those of the registry, by key. */
export type MatrixWidths = Readonly<Record<Shared | keyof typeof FIXED, number>>;

const pick = <K extends string>(widths: Readonly<Record<K, Width>>, lang: Lang): Record<K, number> => {
  const entries = (Object.entries(widths) as [K, Width][]).map(([key, width]) => [key, width[lang]]);
  return Object.fromEntries(entries) as Record<K, number>;
};

/** As narrow as columns may be: a row that is tall enough for these cuts no text in any book. */
export const leastWidths = (lang: Lang): MatrixWidths => ({
  ...pick(FIXED, lang),
  leader: NO_LEADER[lang],
  ...pick(LEAST, lang),
});

/** Shares the room of a page among the columns: again and again a little to the one whose widening takes most off the heights of all rows. */
export function matrixWidths(rows: readonly Row[], lang: Lang): MatrixWidths {
  const named = rows.some(row => !isBlank(row.leader));
  const widths = { ...leastWidths(lang), ...(named ? { leader: FIXED.leader[lang] } : {}) };
  const texts = rows.map(row => SHARED.map(key => [key, textWidth(String(row[key] ?? ''))] as const));
  let room = ACROSS - Object.values(widths).reduce((sum, width) => sum + width, 0);
  for (const key of NAMES) {
    const words = rows.reduce((most, row) => Math.max(most, widthOfWords(row[key] ?? '', TYPE, lang)), 0);
    const more = Math.max(0, Math.min(room, words - widths[key]));
    widths[key] += more;
    room -= more;
  }
  for (; room >= STEP; room -= STEP) {
    const gains = new Map<Shared, number>();
    for (const row of texts) {
      let [tallest, most, second]: [Shared | null, number, number] = [null, 1, 1];
      for (const [key, width] of row) {
        const lines = width / widths[key];
        if (lines > most) [tallest, most, second] = [key, lines, most];
        else if (lines > second) second = lines;
      }
      if (tallest === null) continue;
      const after = Math.max(second, (most * widths[tallest]) / (widths[tallest] + STEP));
      gains.set(tallest, (gains.get(tallest) ?? 0) + most - after);
    }
    const best = SHARED.reduce<Shared>((a, b) => ((gains.get(b) ?? 0) > (gains.get(a) ?? 0) ? b : a), 'measure');
    widths[best] += STEP;
  }
  return widths;
}

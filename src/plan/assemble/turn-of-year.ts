import { day, daysIn, monthEnd } from '../facts/deadlines/calendar';
import { gather } from '../loops';
import type { Range } from '../source';
import type { Deadline, Item } from '../types';

const FEWEST = 3;
const [SECOND_HALF, LATE, EARLY] = [7, 10, 3];
/** A year is said: the words need no list around them. */
const OWN_YEAR = /(?:19|20)\d\d|\d\d年|[今明次翌来去本]年/;
const WITH_MONTH = /[\d一二三四五六七八九十] ?[月./-]/;

type Dated = Deadline<Range> & { readonly date: string };
const hasMonth = (d: Deadline<Range>): d is Dated =>
  d.date !== undefined && !OWN_YEAR.test(d.quote) && WITH_MONTH.test(d.quote);
const startOf = ({ start, date }: Dated): string => start ?? date;
const monthOf = (date: string): number => Number(date.slice(5, 7));

/** The same day of the next year; the last of February stays the last. */
const nextYear = (said: string): string => {
  const [year = 0, month = 1, date = 1] = said.split('-').map(Number);
  const next = date === daysIn(year, month) ? null : day(year + 1, month, date);
  return next ?? monthEnd(year + 1, month);
};

const later = (d: Deadline<Range>): Deadline<Range> =>
  hasMonth(d) ? { ...d, date: nextYear(d.date), ...(d.start ? { start: nextYear(d.start) } : {}) } : d;

const moved = <T extends { readonly deadlines: readonly Deadline<Range>[] }>(said: T): T => ({
  ...said,
  deadlines: said.deadlines.map(later),
});

const timesOf = ({ deadlines, measures }: Item<Range>): readonly Deadline<Range>[] => [
  ...deadlines,
  ...gather(measures, m => m.deadlines),
];

/** Where a row of starts in order falls back once, from late in a year to early in one; -1 where it does not. */
function turnIn(starts: readonly string[]): number {
  const falls = gather(starts, (start, i) => (i > 0 && start < (starts[i - 1] ?? '') ? [i] : []));
  const [at = -1] = falls;
  const fits =
    starts.length >= FEWEST &&
    falls.length === 1 &&
    monthOf(starts[0] ?? '') >= SECOND_HALF &&
    monthOf(starts[at - 1] ?? '') >= LATE &&
    monthOf(starts[at] ?? '') <= EARLY;
  return fits ? at : -1;
}

/**
 * The entries of a text that says no year, with the days behind the turn of the year in the next one: 12.1-12.15, 12.16-1.10, 1.11-2.5 in
 * a row. Entries below the same heading are a row; its days stand in order, from the second half of a year, and fall back once.
 */
export function acrossYears(items: readonly Item<Range>[]): readonly Item<Range>[] {
  const rows = new Map<string, Item<Range>[]>();
  for (const item of items) {
    const key = JSON.stringify([item.section, item.parents]);
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  const behind = new Set<Item<Range>>();
  for (const row of rows.values()) {
    const dated = gather(row, item => {
      const first = timesOf(item).find(hasMonth);
      return first ? [{ item, start: startOf(first) }] : [];
    });
    const turn = dated[turnIn(dated.map(d => d.start))];
    if (turn) for (const item of row.slice(row.indexOf(turn.item))) behind.add(item);
  }
  return items.map(item =>
    behind.has(item)
      ? { ...moved(item), measures: item.measures.map(moved), ...(item.lead ? { lead: moved(item.lead) } : {}) }
      : item,
  );
}

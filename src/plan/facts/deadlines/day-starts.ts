import type { Source } from '../../source';
import { day, known } from './calendar';
import { DASH } from './rule';
import type { TimeMention } from './rule';
import { gather, matchesOf } from '../../loops';

const DAY = String.raw`(\d{1,2})([./-])(\d{1,2})`;
/** A month and a day as figures at a line's start, behind nothing but signs: 3.2 汇总…, · 9/14 召开…, 5.6—5.8 检查…; 2.6月底前… is entry 2. */
const OPENS = new RegExp(
  String.raw`(^[^\S\n]*(?:[^\p{L}\p{N}\s([【〔《“"]+[^\S\n]*)?)(${DAY}(?:${DASH}${DAY}(?!\d))?)(?![\d./%‰-]|月(?!度))(?=[^\S\n]|[\u3400-\u9fff:(])`,
  'gmu',
);
/** A leap year: 29 February is a day. */
const LEAP_YEAR = 2024;
const FEWEST = 3;

interface DayAtStart {
  readonly at: number;
  readonly length: number;
  readonly month: number;
  readonly day: number;
  /** Month and day of the end of a span. */
  readonly until: readonly [number, number] | null;
}

/** Whether the second of two numbers counts on from the first as 1.1, 1.2, 2.1 do. */
const countsOn = (before: DayAtStart, { month, day: value }: DayAtStart): boolean =>
  month === before.month ? value === before.day + 1 : value === 1;

/** Days that ascend, with no more than one turn of the year, and of which fewer than half count on. */
function areDays(row: readonly DayAtStart[]): boolean {
  const steps = row.slice(1).map((after, i) => ({ before: row[i] ?? after, after }));
  const back = steps.filter(({ before, after }) => (after.month - before.month || after.day - before.day) < 0);
  const counting = steps.filter(({ before, after }) => countsOn(before, after)).length;
  const real = row.every(d => day(LEAP_YEAR, d.month, d.day) !== null);
  return row.length >= FEWEST && real && back.length <= 1 && counting * 2 < steps.length;
}

const found = new WeakMap<Source, ReadonlyMap<number, DayAtStart>>();

/**
 * Where lines begin with a day of the calendar that looks like a number of the outline (9.2 汇总名单): at least three in a text, one
 * after the other as days are, which do not count up as 1.1, 1.2 do.
 */
export function daysAtStart(source: Source): ReadonlyMap<number, DayAtStart> {
  const before = found.get(source);
  if (before !== undefined) return before;
  const rows = new Map<string, DayAtStart[]>();
  for (const m of matchesOf(source.folded, OPENS)) {
    const [, lead = '', printed = '', month, sign = '', date, lastMonth, , lastDay] = m;
    const until = lastMonth === undefined ? null : ([Number(lastMonth), Number(lastDay)] as const);
    const one = { at: m.index + lead.length, length: printed.length, month: Number(month), day: Number(date), until };
    rows.set(sign, [...(rows.get(sign) ?? []), one]);
  }
  const days = new Map(gather([...rows.values()].filter(areDays), row => row.map(d => [d.at, d] as const)));
  found.set(source, days);
  return days;
}

/** The day that a sentence opens with where its text has such a habit, in the plan's year; nothing else. */
export function openingDay(source: Source, at: number, year: number | null): TimeMention[] {
  const opens = daysAtStart(source).get(at);
  if (opens === undefined) return [];
  const [month, last] = opens.until ?? [opens.month, opens.day];
  const start = year === null ? null : day(year, opens.month, opens.day);
  const when = known(year, y => day(month < opens.month ? y + 1 : y, month, last));
  return when === null
    ? []
    : [
        {
          start: 0,
          end: opens.length,
          rule: 'deadlines/opening-day',
          when: { ...(opens.until && start !== null ? { start } : {}), ...when },
        },
      ];
}

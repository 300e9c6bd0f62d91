import type { Range, Source } from '../source';
import { firstAt } from '../text/tracked';
import type { PasteOffset, Span } from '../spans';
import type { Heading } from '../types';
import { NO_FIXES } from './place';
import { detail, isOf, shapeOf } from './shape';
import type { Correction, Level } from './types';
import type { Role } from '../outline/tables/table';
import { gather } from '../loops';

/** Corrections as the outline asks for them: what they say about a line, the head of the plan, a column. Ranges are in the cleaned text. */
export interface Fixes {
  /** What a line was said to be; null where nobody said anything. */
  levelOf(line: Range): Level | null;
  /** True where somebody took in a line of the stretch. */
  takesIn(stretch: Range): boolean;
  /** True where somebody said by which look tasks are known: lines of others are none by themselves. */
  readonly knowsTasks: boolean;
  /** True where somebody said what some line is. */
  readonly hasLevels: boolean;
  /** Undefined where nobody said anything. */
  readonly title: Heading<Range> | undefined;
  readonly issuer: Heading<Range> | undefined;
  readonly hasColumns: boolean;
  /** What the column is for that the cell at `at` belongs to. */
  roleOf(at: Range): Role | null;
  /** The reading that was asked for. */
  readonly reading: string | null;
}

/** The place of the cleaned text that stands at `raw` in the paste or first behind it. */
export function cleanedAt(source: Source, raw: PasteOffset): number {
  let at = firstAt(source, raw);
  // A line break that was put in stands at the place of the character behind it.
  while ((source.map[at + 1] ?? Infinity) <= raw) at++;
  return at;
}

const THIS_LINE = 10;

/**
 * The corrections in force. Of two about one line the one that says more of its look holds, that for the line alone above all;
 * of two that say as much, the later. So the order of corrections that do not contradict each other does not matter.
 */
export function fixesOf(source: Source, corrections: readonly Correction[]): Fixes {
  if (corrections.length === 0) return NO_FIXES;
  const range = (at: Span): Range => {
    const start = cleanedAt(source, at.start);
    return { start, end: Math.max(start, cleanedAt(source, at.end)) };
  };
  const levels = gather(corrections, c =>
    c.type === 'level' ? [{ ...c, place: cleanedAt(source, c.at.start), to: cleanedAt(source, c.at.end) }] : [],
  );
  const columns = gather(corrections, c =>
    c.type === 'column' ? [{ means: c.means, place: cleanedAt(source, c.at.start) }] : [],
  );
  const headed = (type: 'title' | 'issuer'): Heading<Range> | undefined => {
    const said = [...corrections].reverse().find(c => c.type === type);
    if (said?.type !== type) return undefined;
    return { text: said.text, span: said.at ? range(said.at) : { start: 0, end: 0 }, rule: `${type}/by-hand` };
  };
  const readings = gather(corrections, c => (c.type === 'reading' ? [c.id] : []));
  return {
    hasLevels: levels.length > 0,
    hasColumns: columns.length > 0,
    knowsTasks: levels.some(l => l.level === 'task' && typeof l.scope !== 'string'),
    levelOf(line) {
      if (levels.length === 0) return null;
      const full = shapeOf(source, line);
      let best: { level: Level; weight: number } | null = null;
      for (const { level, scope, place, to } of levels) {
        const here = line.start < (scope === 'lines' ? to : place + 1) && place < line.end;
        const fits = typeof scope === 'string' ? here : isOf(scope.shape, full);
        const weight = typeof scope === 'string' ? THIS_LINE : detail(scope.shape);
        if (fits && (!best || weight >= best.weight)) best = { level, weight };
      }
      return best?.level ?? null;
    },
    takesIn: ({ start, end }) =>
      levels.some(
        l =>
          l.level !== 'left-out' &&
          typeof l.scope === 'string' &&
          start < (l.scope === 'lines' ? l.to : l.place + 1) &&
          l.place < end,
      ),
    title: headed('title'),
    issuer: headed('issuer'),
    roleOf: at => [...columns].reverse().find(c => at.start <= c.place && c.place < at.end)?.means ?? null,
    reading: readings[readings.length - 1] ?? null,
  };
}

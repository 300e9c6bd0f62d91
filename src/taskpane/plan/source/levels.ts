/** What a piece of the paste can be said to be, and the corrections that say so. */
import type { Correction, Level, CorrectionReach } from '../../../plan/corrections';
import type { Segment } from './segments';

/** The levels that a user gives, in the order of their keys: 1 … 5, and 0. */
export const LEVELS = ['section', 'task', 'measure', 'owner', 'time', 'left-out'] as const;
export type Given = (typeof LEVELS)[number];

export const keyOfLevel = (level: Given): string => String((LEVELS.indexOf(level) + 1) % LEVELS.length);
export const levelOfKey = (key: string): Given | null => LEVELS.find(level => keyOfLevel(level) === key) ?? null;

/** Levels that hold for the words of the piece alone; after others the rest of its line is what stands below it. */
const ALONE: readonly Level[] = ['left-out', 'owner', 'time'];

/**
 * The corrections by which the pieces from the first to the last of `chosen`, which are neighbours, are of a level, in one act. Pieces
 * within a line are first cut out of it.
 */
export function corrections(
  chosen: readonly Segment[],
  next: Segment | undefined,
  level: Level,
): readonly Correction[] {
  const [head] = chosen;
  const tail = chosen[chosen.length - 1];
  if (!head || !tail) return [];
  const cuts = [
    ...(head.first ? [] : [head.start]),
    ...(tail.last || !next || !ALONE.includes(level) ? [] : [next.start]),
  ];
  return [
    ...cuts.map((at): Correction => ({ type: 'split', at, scope: 'this' })),
    { type: 'level', at: { start: head.start, end: tail.end }, level, scope: chosen.length > 1 ? 'lines' : 'this' },
  ];
}

/** Lines that look like one of which something was said, and are something else yet. */
export interface Others extends Pick<CorrectionReach, 'shape'> {
  readonly segments: readonly Segment[];
}

/** How far what was said of the line at `at` could reach, most alike first: which other lines would be changed. */
export function othersOf(
  reaches: readonly CorrectionReach[],
  segments: readonly Segment[],
  at: number,
  level: Given,
): readonly Others[] {
  const starts = new Map(segments.map(segment => [segment.start, segment]));
  return reaches.map(({ shape, places }) => ({
    shape,
    segments: places.flatMap(({ start }) => {
      const segment = starts.get(start);
      return segment && segment.as !== level && start !== at ? [segment] : [];
    }),
  }));
}

/** The same level for other lines: for all of the look, or for those named where some are to stay as they are. */
export function alikeCorrections(
  { shape, segments }: Others,
  level: Given,
  only: readonly Segment[],
): readonly Correction[] {
  const [first] = segments;
  if (!first) return [];
  if (only.length < segments.length) return only.flatMap(one => corrections([one], undefined, level));
  return [{ type: 'level', at: { start: first.start, end: first.end }, level, scope: { shape } }];
}

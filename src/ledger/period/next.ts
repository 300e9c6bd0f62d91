/** What beginning a new period (新一期) does to the rows: reports become last period's, figures stay. */
import { dayIn, isBlank } from '../status/cells';
import { isUnreported, closedAs } from '../status/facts';
import type { Row } from '../types';
import type { SerialDay } from '../dates/serial';

export interface NextPeriod {
  /** In the same order; rows where nothing moves are the same objects. */
  readonly rows: readonly Row[];
  /** 行键 of rows whose 进展情况 moves to 上期进展. */
  readonly moved: readonly string[];
  /** Those of them whose older 上期进展 gives way. */
  readonly replaced: readonly string[];
  /** Those of them that hold no figure: they are 未填报 until somebody reports again. */
  readonly emptied: readonly string[];
  /** 行键 of rows with 进展情况 that stay: struck off, out of force, or reported in the new period already. */
  readonly stay: readonly string[];
}

/**
 * The rows as a period that begins on `start` finds them. What is closed, and what was reported on or after that day, belongs to no
 * earlier period and stays.
 * @param start serial day
 */
export function nextPeriod(rows: readonly Row[], start: SerialDay): NextPeriod {
  const told = rows.filter(row => !isBlank(row.progress));
  const stays = (row: Row): boolean => closedAs(row) !== null || (dayIn(row.reportedOn) ?? 0) >= start;
  const moving = new Map(
    told.filter(row => !stays(row)).map(row => [row.key, { ...row, progress: null, lastProgress: row.progress }]),
  );
  const keys = (some: readonly Row[]): readonly string[] => some.map(row => row.key);
  const moved = told.filter(row => moving.has(row.key));
  return {
    rows: rows.map(row => moving.get(row.key) ?? row),
    moved: keys(moved),
    replaced: keys(moved.filter(row => !isBlank(row.lastProgress))),
    emptied: keys([...moving.values()].filter(isUnreported)),
    stay: keys(told.filter(stays)),
  };
}

/** Back to the matrix as it was before a plan was written into it. */
import { COLUMNS } from '../columns/columns';
import { isDropped } from '../revise/dropped';
import { isBlank } from '../status/cells';
import { areMarks } from './marks';
import type { Cell, Ledger, Row } from '../types';

/** What people type while the matrix is in use: it is never taken back with the plan. */
const REPORTED = COLUMNS.flatMap(({ key, block }) =>
  block === 'progress' || block === 'control' ? [key as keyof Row] : [],
);

const cellOf = (row: Row, key: keyof Row): Cell => row[key] as Cell;
const isReported = (row: Row): boolean => REPORTED.some(key => !isBlank(cellOf(row, key)));

export interface Back {
  readonly ledger: Ledger;
  /** Rows in which something was reported since; it stays with them. */
  readonly kept: number;
  /** Rows that the plan had added: they go. */
  readonly gone: number;
  /** Those of them that hold reports, which then stand only in the copy that is made. */
  readonly lost: readonly Row[];
}

/** A row of before with what is reported in it now. That the plan had lost the row was the plan's own word: it goes with it. */
function withReports(row: Row, now: Row): Row {
  const reported = REPORTED.flatMap(key => {
    const cell = cellOf(now, key);
    return isBlank(cell) || (key === 'adjust' && isDropped(now)) ? [] : [[key, cell] as const];
  });
  return { ...row, ...Object.fromEntries(reported) };
}

/**
 * The ledger as it was, with what was reported since. Plan and duty are those of the copy; progress and control of a row are those
 * of now wherever something is typed there. Departments, settings, the log and the hidden lines but the plan's own are those of now.
 * @param old the ledger read from the copies made before the writing
 * @param hasMeta the copies hold `_mubiao` too; else the name of the plan stays that of now
 */
export function backTo(now: Ledger, old: Ledger, hasMeta: boolean): Back {
  const byKey = new Map(now.rows.map(row => [row.key, row]));
  const rows = old.rows.map(row => {
    const current = byKey.get(row.key);
    byKey.delete(row.key);
    return current ? withReports(row, current) : row;
  });
  const gone = [...byKey.values()];
  const isPlan = (line: readonly Cell[]): boolean => line[0] === 'plan' || areMarks(line);
  const stampLines = [
    ...(now.stampLines ?? []).filter(line => !isPlan(line)),
    ...(hasMeta ? (old.stampLines ?? []).filter(isPlan) : []),
  ];
  return {
    ledger: { ...now, rows, meta: hasMeta ? old.meta : now.meta, stampLines },
    kept: rows.filter((row, i) => REPORTED.some(key => row[key] !== old.rows[i]?.[key])).length,
    gone: gone.length,
    lost: gone.filter(isReported),
  };
}

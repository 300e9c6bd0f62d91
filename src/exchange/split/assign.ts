/** Which rows go to which department. */
import { namesIn, resolver, tidyName } from '../../ledger/rows/names';
import { closedAs } from '../../ledger/status/facts';
import type { Ledger, Row, Status } from '../../ledger/types';

export interface DepartmentShare {
  readonly department: string;
  /** Rows that it reports. */
  readonly led: readonly Row[];
  /** Rows that it sees: it supports them, or leads them beside another that reports. */
  readonly supported: readonly Row[];
}

/** Why nobody gets a row to report: its status where that closes it. */
export type LeftReason = 'no-owner' | 'not-chosen' | Status;

export interface UnassignedRow {
  readonly row: Row;
  readonly reason: LeftReason;
}

export interface Assignment {
  /** In the order of the department list; bodies that stand in rows alone come after it, in the order of the rows. */
  readonly shares: readonly DepartmentShare[];
  /** Rows that nobody gets to report. */
  readonly left: readonly UnassignedRow[];
  /** Departments of the list without any open row. */
  readonly idle: readonly string[];
}

/**
 * Rows by department, aliases resolved. The first lead reports a row, all other bodies see it; a row with supporting bodies alone is
 * reported by the first of them. Closed rows and those out of force go to nobody.
 * @param chosen departments that get a file, by name or alias; absent: all
 */
export function assign(ledger: Ledger, chosen?: readonly string[]): Assignment {
  const resolve = resolver(ledger.departments);
  const wanted = chosen === undefined ? null : new Set(chosen.map(name => resolve(tidyName(name))));
  const led = new Map<string, Row[]>();
  const supported = new Map<string, Row[]>();
  const put = (map: Map<string, Row[]>, name: string, row: Row): void => {
    const rows = map.get(name);
    if (rows === undefined) map.set(name, [row]);
    else rows.push(row);
  };
  const left: UnassignedRow[] = [];
  for (const row of ledger.rows) {
    const reason = closedAs(row);
    const bodies = [...new Set([...namesIn(row.lead), ...namesIn(row.support)].map(resolve))];
    const [reporter, ...others] = bodies;
    if (reason !== null || reporter === undefined) {
      left.push({ row, reason: reason ?? 'no-owner' });
      continue;
    }
    if (wanted !== null && !wanted.has(reporter)) left.push({ row, reason: 'not-chosen' });
    put(led, reporter, row);
    for (const name of others) put(supported, name, row);
  }
  const listed = ledger.departments.map(department => department.name);
  const names = [...new Set([...listed, ...led.keys(), ...supported.keys()])];
  const shares = names
    .filter(name => wanted === null || wanted.has(name))
    .map(department => ({ department, led: led.get(department) ?? [], supported: supported.get(department) ?? [] }));
  return {
    shares: shares.filter(share => share.led.length + share.supported.length > 0),
    left,
    idle: shares.filter(share => share.led.length + share.supported.length === 0).map(share => share.department),
  };
}

import { TYPED_KEYS, type TypedKey } from '../columns/columns';
import type { Cell, Row } from '../types';
import { sameCell } from './same';
import type { RowKey } from '../rows/key';

export interface CellChange {
  readonly key: RowKey;
  /** 编号 of the row. */
  readonly no: string;
  readonly column: TypedKey;
  readonly before: Cell;
  readonly after: Cell;
}

export interface RowsDiff {
  /** In the order of the later rows, then of the columns. */
  readonly cells: readonly CellChange[];
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
}

/** What has changed between two snapshots of the matrix. Rows are matched by 行键; their order does not matter. */
export function diffRows(before: readonly Row[], after: readonly Row[]): RowsDiff {
  const old = new Map(before.map(row => [row.key, row]));
  const kept = new Set(after.map(row => row.key));
  const cells = after.flatMap(row => {
    const was = old.get(row.key);
    if (was === undefined) return [];
    return TYPED_KEYS.filter(column => !sameCell(was[column], row[column])).map(column => ({
      key: row.key,
      no: row.no,
      column,
      before: was[column],
      after: row[column],
    }));
  });
  return {
    cells,
    added: after.filter(row => !old.has(row.key)),
    removed: before.filter(row => !kept.has(row.key)),
  };
}

/** A row that is held against its target itself, not against pace: a level, a change, a ceiling. */
import { isPercent, numberIn } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/compute';
import { decimals } from './numbers';

export interface HeldFigure {
  /** What is compared with the target, in the row's own unit: 0.03 for 3%. */
  readonly value: number;
  readonly over: boolean;
  /** How far it is from the target: percentage points where the unit is %, else in the row's own unit. */
  readonly by: number;
  readonly change: 'up' | 'down' | null;
}

const isFall = (comparator: string | null): boolean => comparator !== null && comparator.endsWith('-');

/** Null where the row goes by pace, or has no figure yet. */
export function heldFigure({ row, cell }: Pick<ComputedRow, 'row' | 'cell'>): HeldFigure | null {
  const value = cell('held');
  const lower = numberIn(row.target);
  if (cell('mode') !== 2 || typeof value !== 'number' || lower === null) return null;
  const upper = row.comparator === 'range' ? numberIn(row.upper) : null;
  const target = upper !== null && value > upper ? upper : lower * Number(cell('periods'));
  const far = Math.abs(value - target);
  return {
    value,
    over: value > target,
    by: Number(decimals(isPercent(row.unit) ? far * 100 : far, 2)),
    change: row.kind !== 'change' ? null : isFall(row.comparator) ? 'down' : 'up',
  };
}

/** How far the sheets of a workbook are used. */
import type { Area } from '../../../src/grid/area';

interface Bound {
  readonly bottom: number;
  readonly right: number;
}

export class Bounds {
  private readonly bounds = new Map<string, Bound>();

  /** A bound of the rows and columns that hold anything at all, also formats; undefined for an untouched sheet. */
  extent(sheet: string): Area | undefined {
    const bound = this.bounds.get(sheet);
    return bound && { top: 0, left: 0, ...bound };
  }

  /** Cells up to here are used. */
  reach(sheet: string, { bottom, right }: Bound): void {
    const bound = this.bounds.get(sheet) ?? { bottom: 0, right: 0 };
    this.bounds.set(sheet, { bottom: Math.max(bound.bottom, bottom), right: Math.max(bound.right, right) });
  }

  /** Rows or columns were put in: what stood behind them stands further on. */
  widen(sheet: string, rows: number, columns: number): void {
    const bound = this.bounds.get(sheet);
    if (bound) this.bounds.set(sheet, { bottom: bound.bottom + rows, right: bound.right + columns });
  }
}

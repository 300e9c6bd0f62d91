/**
 * Widths, heights and hidden parts of a sheet, straight into the grid's model: its own commands measure every row anew after
 * each column and leave a selection behind.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Sheet } from '../host/model/sheet';

const PIXELS_PER_POINT = 4 / 3;
const px = (points: number): number => Math.round(points * PIXELS_PER_POINT);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Numbers as runs without gaps, in order. */
export function runs(numbers: Iterable<number>): Run[] {
  const found: { from: number; to: number }[] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && n <= last.to + 1) last.to = n;
    else found.push({ from: n, to: n });
  }
  return found;
}

/** Sets what has changed of one sheet, in a few changes of the grid. */
export class Sizes {
  private readonly hidden = { row: new Set<number>(), col: new Set<number>() };
  private widths = '';
  private heights = '';
  private measured = '';

  constructor(
    private readonly api: FUniver,
    private readonly book: FWorkbook,
    private readonly live: FWorksheet,
  ) {}

  show(sheet: Sheet): void {
    const widths = JSON.stringify([...sheet.widths]);
    if (widths !== this.widths) {
      this.widths = widths;
      this.set('set-worksheet-col-width', 'columns', 'colWidth', sheet.widths);
    }
    const heights = JSON.stringify([...sheet.heights]);
    if (heights !== this.heights) {
      this.heights = heights;
      this.set('set-worksheet-row-height', 'rows', 'rowHeight', sheet.heights);
      this.fixed(sheet.heights.keys());
    }
    this.measure(sheet, JSON.stringify([widths, heights, sheet.book.engine.bounds.extent(sheet.id)]));
    this.hide('col', sheet.hiddenColumns);
    this.hide('row', new Set([...sheet.hiddenRows, ...sheet.filteredRows]));
  }

  /** Rows without a height of their own become as high as their words, once somebody looks at them. */
  private measure(sheet: Sheet, state: string): void {
    if (this.measured === state || sheet.book.active !== sheet) return;
    this.measured = state;
    const last = sheet.book.engine.bounds.extent(sheet.id)?.bottom ?? -1;
    const rows = Array.from({ length: last + 1 }, (_, row) => row).filter(row => !sheet.heights.has(row));
    const ranges = this.ranges('rows', rows);
    if (ranges.length === 0) return;
    const where = { unitId: this.book.getId(), subUnitId: this.live.getSheetId() };
    this.api.syncExecuteCommand('sheet.command.set-row-is-auto-height', { ...where, ranges });
  }

  private run(mutation: string, params: Readonly<Record<string, unknown>>): void {
    const where = { unitId: this.book.getId(), subUnitId: this.live.getSheetId() };
    this.api.syncExecuteCommand(`sheet.mutation.${mutation}`, { ...where, ...params });
  }

  private ranges(kind: 'rows' | 'columns', numbers: Iterable<number>) {
    const [bottom, right] = [this.live.getMaxRows() - 1, this.live.getMaxColumns() - 1];
    return runs(numbers).map(({ from, to }) =>
      kind === 'rows'
        ? { startRow: from, endRow: to, startColumn: 0, endColumn: right }
        : { startRow: 0, endRow: bottom, startColumn: from, endColumn: to },
    );
  }

  private set(mutation: string, kind: 'rows' | 'columns', size: string, points: ReadonlyMap<number, number>): void {
    const sizes = Object.fromEntries([...points].map(([at, value]) => [at, px(value)]));
    if (points.size > 0) this.run(mutation, { ranges: this.ranges(kind, points.keys()), [size]: sizes });
  }

  /** Rows with a height of their own are not measured by the grid. */
  private fixed(rows: Iterable<number>): void {
    const ranges = this.ranges('rows', rows);
    if (ranges.length > 0) this.run('set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
  }

  private hide(which: 'row' | 'col', wanted: ReadonlySet<number>): void {
    const shown = this.hidden[which];
    const kind = which === 'row' ? 'rows' : 'columns';
    const change = (mutation: string, numbers: readonly number[]) => {
      if (numbers.length > 0) this.run(`set-${which}-${mutation}`, { ranges: this.ranges(kind, numbers) });
    };
    change(
      'hidden',
      [...wanted].filter(n => !shown.has(n)),
    );
    change(
      'visible',
      [...shown].filter(n => !wanted.has(n)),
    );
    this.hidden[which] = new Set(wanted);
  }
}

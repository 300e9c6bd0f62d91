import type { ReadCell, ReadSheet } from '../../workbook/read/types';

/** Rows that merged areas may cover in all before they are left alone: a sheet of a million merged rows is no report. */
const MOST_ROWS = 200_000;

/** The cell that shows at a place: where cells are merged, the first of them. Built once per sheet. */
export function shownCells(sheet: ReadSheet): (row: number, column: number) => ReadCell | null {
  const byRow = new Map<number, { left: number; right: number; top: number }[]>();
  let covered = 0;
  for (const { top, left, bottom, right } of sheet.merges) {
    const last = Math.min(bottom, sheet.rows.length - 1);
    covered += Math.max(0, last - top + 1);
    if (covered > MOST_ROWS) break;
    for (let row = top; row <= last; row++) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [{ left, right, top }]);
      else areas.push({ left, right, top });
    }
  }
  return (row, column) => {
    const area = byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
    return sheet.rows[area?.top ?? row]?.[area?.left ?? column] ?? null;
  };
}

/** What is typed into the grid becomes what Excel would make of it: the grid itself reads plain numbers only. */
import type { ICellData } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { KIND } from '../host/engine/engine';
import type { Host } from '../host/host';
import { formatOf } from '../host/model/style';
import type { Sheet } from '../host/model/sheet';
import { typed } from '../host/model/typed';

/** Numbers from 1 on that are typed into a cell of percent are percent (support.microsoft.com, "Format numbers as percentages"). */
const asPercent = (value: number): number => (Math.abs(value) >= 1 ? value / 100 : value);

function read(cell: ICellData, sheet: Sheet, row: number, column: number, isTyped: boolean): void {
  if (cell.f || (typeof cell.v !== 'string' && typeof cell.v !== 'number')) return;
  const { numberFormat, style } = formatOf(sheet, row, column);
  const found = typed(cell.v, numberFormat === '@', sheet.book.year);
  if (found.kind === 'boolean') Object.assign(cell, { v: found.value ? 1 : 0, t: KIND.boolean });
  if (found.kind !== 'number') return;
  const plain = Number(found.value);
  const isPercent = isTyped && numberFormat.includes('%') && !String(cell.v).includes('%');
  Object.assign(cell, { v: isPercent ? asPercent(plain) : plain, t: KIND.number });
  if (found.format !== undefined && numberFormat === 'General')
    cell.s = { ...(typeof cell.s === 'object' ? cell.s : style), n: { pattern: found.format } };
}

/** Changes what the grid is about to write. */
export function readTyped(host: Host, { subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
  const sheet = host.book.sheets.find(s => s.id === subUnitId);
  if (!sheet) return;
  const cells = Object.entries(cellValue).flatMap(([row, line]) =>
    Object.entries((line ?? {}) as Record<string, ICellData | null>).map(
      ([column, cell]) => [Number(row), Number(column), cell] as const,
    ),
  );
  for (const [row, column, cell] of cells) if (cell) read(cell, sheet, row, column, cells.length === 1);
}

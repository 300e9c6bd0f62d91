/** Formats of cells: Excel's terms on one side, Univer's style on the other; what Univer has no place for is kept in `custom`. */
import type { IBorderStyleData } from '@univerjs/core';
import type { Area } from '../../../src/workbook/spec';
import type { Cell, Cells, Style } from '../engine/engine';
import { intersect, isWholeColumns } from './address';
import type { Sheet } from './sheet';

export interface CellFormat {
  readonly style: Style;
  readonly custom?: Custom;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** Formats that Univer does not draw, kept beside the cell. */
export interface Custom {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly indent?: number;
  readonly link?: Readonly<Record<string, string>>;
  readonly quoted?: boolean;
  /** The cell holds an error value, not a text that looks like one. */
  readonly error?: boolean;
}

function defaults(sheet: Sheet, column: number): { style: Style; custom?: Custom } {
  const shared = sheet.columnDefaults.get(column);
  return shared
    ? { style: shared.style as Style, ...(shared.custom ? { custom: shared.custom as Custom } : {}) }
    : { style: {} };
}

export function formatOf(sheet: Sheet, row: number, column: number): CellFormat {
  const cell = sheet.book.engine.cell(sheet.id, row, column);
  const own = cell
    ? { style: sheet.book.engine.style(cell), custom: cell.custom as Custom | undefined }
    : defaults(sheet, column);
  const { style, custom } = own;
  return {
    style,
    ...(custom ? { custom } : {}),
    numberFormat: style.n?.pattern ?? 'General',
    locked: custom?.locked ?? true,
  };
}

export interface Patch {
  readonly style?: Style;
  readonly custom?: Custom;
}

/** Changes the formats of an area. Whole columns get a default as well, for cells that come later. */
export function paint(sheet: Sheet, area: Area, patch: (row: number, column: number) => Patch): void {
  let target = area;
  if (isWholeColumns(area)) {
    for (let c = area.left; c <= area.right; c++) {
      const old = defaults(sheet, c);
      const change = patch(area.top, c);
      const custom = { ...old.custom, ...change.custom };
      sheet.columnDefaults.set(c, {
        style: merged(old.style, change.style),
        ...(Object.keys(custom).length > 0 ? { custom } : {}),
      });
    }
    const extent = sheet.book.engine.extent(sheet.id);
    const used = extent && intersect(area, extent);
    if (!used) return;
    target = used;
  }
  const whole = isWholeColumns(area);
  const cells: Cells = {};
  for (let r = target.top; r <= target.bottom; r++) {
    for (let c = target.left; c <= target.right; c++) {
      const cell = sheet.book.engine.cell(sheet.id, r, c);
      if (whole && !cell) continue;
      const change = patch(r, c);
      const old = cell ? undefined : defaults(sheet, c);
      const next: Cell = { s: old ? merged(old.style, change.style) : (change.style ?? null) };
      if (!change.style && !old) delete next.s;
      if (change.custom || old?.custom) next.custom = { ...(cell?.custom ?? old?.custom), ...change.custom };
      (cells[r] ??= {})[c] = next;
    }
  }
  sheet.book.engine.format(sheet.id, cells, target);
}

const merged = (old: Style, change: Style | undefined): Style => ({
  ...old,
  ...change,
  ...(old.bd || change?.bd ? { bd: { ...old.bd, ...change?.bd } } : {}),
});

/** The common value of an area, null where cells differ: Excel's answer for mixed formats. */
export function common<T>(
  sheet: Sheet,
  area: Area,
  read: (format: CellFormat, row: number, column: number) => T,
): T | null {
  const extent = sheet.book.engine.extent(sheet.id);
  const seen =
    intersect(area, {
      top: 0,
      left: 0,
      bottom: Math.max(extent?.bottom ?? 0, area.top),
      right: Math.max(extent?.right ?? 0, area.left),
    }) ?? area;
  const first = read(formatOf(sheet, area.top, area.left), area.top, area.left);
  const key = JSON.stringify(first);
  for (let r = seen.top; r <= seen.bottom; r++) {
    for (let c = seen.left; c <= seen.right; c++)
      if (JSON.stringify(read(formatOf(sheet, r, c), r, c)) !== key) return null;
  }
  return first;
}

export type Side = 't' | 'r' | 'b' | 'l';
export const border = (style: Style, side: Side): IBorderStyleData | undefined => style.bd?.[side] ?? undefined;

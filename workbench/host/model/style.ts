/** Formats of cells: Excel's terms on one side, Univer's style on the other; what Univer has no place for is kept in `custom`. */
import type { IBorderStyleData } from '@univerjs/core';
import type { Area } from '../../../src/grid/area';
import type { Style } from '../engine/engine';
import { intersect, isWholeColumns } from '../../../src/grid/area';
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
    ? { style: sheet.book.engine.styles.of(cell), custom: cell.custom as Custom | undefined }
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

/** Takes over a change; null takes a property away. */
function merged(old: Style, change: Style): Style {
  const next: Record<string, unknown> = { ...old, ...change };
  if (change.bd) next['bd'] = withoutNull({ ...old.bd, ...change.bd });
  return withoutNull(next) as Style;
}

const withoutNull = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));

/** Style before and change, told apart by identity, to the style after: most cells of an area are alike. */
type Memo = Map<Style, Map<string, Style>>;

function after(memo: Memo, id: string, old: () => Style, change: Style): Style {
  const known = memo.get(change) ?? new Map<string, Style>();
  memo.set(change, known);
  const next = known.get(id) ?? merged(old(), change);
  known.set(id, next);
  return next;
}

/** The default of a whole column, for cells that come later. */
function paintColumns(sheet: Sheet, area: Area, patch: (row: number, column: number) => Patch): void {
  for (let c = area.left; c <= area.right; c++) {
    const old = defaults(sheet, c);
    const change = patch(area.top, c);
    const custom = { ...old.custom, ...change.custom };
    sheet.columnDefaults.set(c, {
      style: merged(old.style, change.style ?? {}),
      ...(Object.keys(custom).length > 0 ? { custom } : {}),
    });
  }
}

/** Changes the formats of an area. A patch without anything leaves the cell alone. */
export function paint(sheet: Sheet, area: Area, patch: (row: number, column: number) => Patch): void {
  const { engine } = sheet.book;
  const whole = isWholeColumns(area);
  if (whole) paintColumns(sheet, area, patch);
  const extent = engine.bounds.extent(sheet.id);
  const target = whole ? extent && intersect(area, extent) : area;
  if (!target) return;
  engine.grow(sheet.id, target.bottom, target.right);
  const memo: Memo = new Map();
  for (let r = target.top; r <= target.bottom; r++) {
    for (let c = target.left; c <= target.right; c++) {
      const cell = engine.cell(sheet.id, r, c);
      const { style, custom } = patch(r, c);
      if ((whole && !cell) || (!style && !custom)) continue;
      const base = cell ? undefined : defaults(sheet, c);
      const id = cell ? (typeof cell.s === 'string' ? cell.s : JSON.stringify(cell.s ?? '')) : `column ${c}`;
      const next = style ?? (base && Object.keys(base.style).length > 0 ? {} : undefined);
      const own = custom || base?.custom ? { ...(cell?.custom ?? base?.custom), ...custom } : undefined;
      engine.format(sheet.id, r, c, next && after(memo, id, () => base?.style ?? engine.styles.of(cell), next), own);
    }
  }
}

/** The common value of an area, null where cells differ: Excel's answer for mixed formats. */
export function common<T>(
  sheet: Sheet,
  area: Area,
  read: (format: CellFormat, row: number, column: number) => T,
): T | null {
  const extent = sheet.book.engine.bounds.extent(sheet.id);
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
  // Beyond the cells in use all are alike: one of them speaks for the rest.
  for (const [r, c] of [
    [area.bottom, area.left],
    [area.bottom, area.right],
    [area.top, area.right],
  ] as const) {
    if (JSON.stringify(read(formatOf(sheet, r, c), r, c)) !== key) return null;
  }
  return first;
}

export type Side = 't' | 'r' | 'b' | 'l';
export const border = (style: Style, side: Side): IBorderStyleData | undefined => style.bd?.[side] ?? undefined;

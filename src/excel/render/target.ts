/** One sheet on its way into the book: what it is to hold, and what stands there now. */
import type { ReadRow } from '../../workbook/read/types';
import type { CellSpec, SheetSpec, TableSpec } from '../../workbook/spec';
import type { Area } from '../../grid/area';
import type { LiveSheet } from '../survey';
import { givenArea } from '../../grid/a1';

export interface OldTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** Titles stand as they will: the table can stay and is only resized. */
  readonly sameColumns: boolean;
}

export interface RenderTarget {
  readonly spec: SheetSpec;
  readonly sheet: Excel.Worksheet;
  /** Null: made new. */
  readonly live: LiveSheet | null;
  readonly old: readonly ReadRow[];
  /** Every table of the sheet stays where it is and as large as it is: what was read stands where it was read. */
  readonly unmoved: boolean;
  /** The spec's own cells; undefined: nothing is written. */
  readonly area: Area | undefined;
  /** Our table that stands there for each table of the spec. */
  readonly tables: ReadonlyMap<TableSpec, OldTable | null>;
  /** Cells that we wrote earlier: they are ours to clear. */
  readonly before: readonly Area[];
}

export function areaOfSpec(spec: SheetSpec): Area | undefined {
  const right = Math.max(-1, ...spec.rows.map(row => row.cells.length - 1), ...spec.tables.map(t => t.area.right));
  const bottom = Math.max(spec.rows.length - 1, ...spec.tables.map(t => t.area.bottom));
  return right < 0 || bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}

/**
 * Whether a formula of the spec stands there already, so that it need not be written: Excel calculates anew what is written, and all
 * that depends on it. Only where no table has moved what stands around it.
 */
export const isInPlace = ({ spec, old, unmoved }: RenderTarget, row: number, column: number): boolean =>
  unmoved && old[row]?.[column]?.formula === spec.rows[row]?.cells[column]?.formula;

export const specCellAt = (spec: SheetSpec, row: number, column: number): CellSpec | undefined =>
  spec.rows[row]?.cells[column];

function matched(table: TableSpec, live: LiveSheet | null): OldTable | null {
  const names = new Set(table.columns.map(c => c.name));
  const score = (columns: readonly string[]): number => columns.filter(c => names.has(c)).length;
  const [best] = [...(live?.tables ?? [])].sort((a, b) => score(b.columns) - score(a.columns));
  const chosen =
    live?.tables.find(t => t.name === table.name) ??
    (best && score(best.columns) * 2 >= table.columns.length ? best : undefined);
  if (!chosen) return null;
  const area = givenArea(chosen.address);
  const place = area.top === table.area.top && area.left === table.area.left;
  return {
    id: chosen.id,
    name: chosen.name,
    area,
    sameColumns:
      place &&
      chosen.columns.length === table.columns.length &&
      chosen.columns.every((c, i) => c === table.columns[i]?.name),
  };
}

export function target(
  spec: SheetSpec,
  sheet: Excel.Worksheet,
  live: LiveSheet | null,
  old: readonly ReadRow[],
  written: Area | undefined,
): RenderTarget {
  const tables = new Map(spec.tables.map(table => [table, matched(table, live)] as const));
  const unmarked = live && !written && live.used !== '' && spec.tables.length === 0 ? [givenArea(live.used)] : [];
  const before = [
    ...(written ? [written] : []),
    ...unmarked,
    ...[...tables.values()].flatMap(t => (t ? [t.area] : [])),
  ];
  const unmoved =
    live !== null &&
    [...tables].every(([table, is]) => is?.sameColumns === true && is.area.bottom === table.area.bottom);
  return { spec, sheet, live, old, unmoved, area: areaOfSpec(spec), tables, before };
}

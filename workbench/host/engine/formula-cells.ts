/** Formulas on their way into Univer, and what they speak of: what none of them speaks of need not be calculated. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Known {
  /** Distinct formulas of the book, in lower case. */
  readonly texts: readonly string[];
  /** Sheets that hold formulas. */
  readonly sheets: ReadonlySet<string>;
}

/**
 * Univer's own mutation looks through the formulas of the whole book each time. Formulas are put into their cells at once, and told
 * to Univer together, before it calculates or moves anything.
 */
export class FormulaCells {
  private waiting = new Map<string, Map<number, Set<number>>>();
  /** Undefined: to be looked up. */
  private known: Known | undefined;
  /** Sheets of tables, by the table's name. */
  private readonly tables = new Map<string, string>();
  private readonly definitions = new Map<string, { readonly name: string; readonly formula: string }>();

  /** @param send carries out Univer's mutation */
  constructor(
    private readonly model: () => Workbook,
    private readonly send: (sheet: string, cells: Cells) => void,
  ) {}

  get pending(): boolean {
    return this.waiting.size > 0;
  }

  /** A cell got a formula, or lost one. */
  wait(sheet: string, row: number, column: number): void {
    const rows = this.waiting.get(sheet) ?? new Map<number, Set<number>>();
    this.waiting.set(sheet, rows);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    columns.add(column);
    this.known = undefined;
  }

  /** Tells Univer of every cell that waits, as it stands now. */
  tell(): void {
    if (this.waiting.size === 0) return;
    const waiting = this.waiting;
    this.waiting = new Map();
    for (const [sheet, rows] of waiting) {
      const matrix = this.model().getSheetBySheetId(sheet)?.getCellMatrix();
      if (!matrix) continue;
      const cells: Cells = {};
      for (const [row, columns] of rows)
        for (const column of columns) {
          const now = matrix.getValue(row, column);
          const { v = null, t = null, f = null, si = null, p = null } = now ?? {};
          (cells[row] ??= {})[column] = (now ? { v, t, f, si, p } : null) as Nullable<ICellData>;
        }
      this.send(sheet, cells);
    }
  }

  /** Something may have changed formulas without a word to us. */
  changed(): void {
    this.known = undefined;
  }

  define(id: string, name: string, formula: string): void {
    this.definitions.set(id, { name, formula });
  }

  undefine(id: string): void {
    this.definitions.delete(id);
  }

  /** @param sheet undefined: the table is gone */
  place(table: string, sheet: string | undefined): void {
    if (sheet === undefined) this.tables.delete(table);
    else this.tables.set(table, sheet);
  }

  /** Whether any formula can depend on cells of a sheet. */
  concern(sheet: string): boolean {
    const name = this.model().getSheetBySheetId(sheet)?.getName();
    if (name === undefined || this.look().sheets.has(sheet) || this.mention(name)) return true;
    // Its text may be put together from anything.
    if (this.mention('indirect')) return true;
    return [...this.tables].some(([table, home]) => home === sheet && this.mention(table));
  }

  /** Whether a formula of the book names this name or table, itself or through a defined name. */
  mention(name: string): boolean {
    const asked = new Set([name.toLowerCase()]);
    for (let before = 0; before < asked.size;) {
      before = asked.size;
      for (const one of this.definitions.values())
        if ([...asked].some(known => one.formula.toLowerCase().includes(known))) asked.add(one.name.toLowerCase());
    }
    return this.look().texts.some(text => [...asked].some(known => text.includes(known)));
  }

  private look(): Known {
    if (this.known) return this.known;
    const texts = new Set<string>();
    const sheets = new Set<string>();
    for (const sheet of this.model().getSheets())
      sheet.getCellMatrix().forValue((_row, _column, cell) => {
        if (!cell?.f) return;
        texts.add(cell.f);
        sheets.add(sheet.getSheetId());
      });
    return (this.known = { texts: [...texts].map(text => text.toLowerCase()), sheets });
  }
}

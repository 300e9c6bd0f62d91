import { tabbed } from '../cells/rows';
import type { ShownLine } from '../strong';
import { sink, type Sink } from './sink';

interface HtmlCell {
  readonly lines: readonly ShownLine[];
}

interface Table {
  readonly rows: (HtmlCell | null)[][];
  row: (HtmlCell | null)[] | null;
  cell: Sink | null;
  wide: number;
  /** Columns that cells above take up, for so many rows more. */
  readonly taken: Map<number, number>;
  /** A table stands in a cell of it: it lays out the page. */
  layout: boolean;
}

const WIDEST = 200;
const HIGHEST = 5000;
/** Blank places that merged cells may make in all. */
const MOST_BLANKS = 200_000;

const span = (cell: Element, name: string, most: number): number =>
  Math.max(1, Math.min(Math.trunc(Number(cell.getAttribute(name))) || 1, most));

const cellText = ({ lines }: HtmlCell): string =>
  lines
    .map(({ text }) => text.trim())
    .filter(text => text !== '')
    .join('\n');

/** Tables of a page, the innermost last. */
export interface HtmlTables {
  open(): void;
  /** @param page where the lines go where no other table is around */
  close(page: Sink): void;
  openRow(): void;
  closeRow(): void;
  openCell(cell: Element): Sink;
  closeCell(): void;
  /** Where text goes: the cell under way, if any. */
  readonly here: Sink | null;
  readonly depth: number;
}

export function htmlTablesOf(): HtmlTables {
  const open: Table[] = [];
  let blanks = 0;
  const last = () => open[open.length - 1];
  const skip = (table: Table): void => {
    const { row, taken } = table;
    if (!row) return;
    for (let left = taken.get(row.length) ?? 0; left > 0; left = taken.get(row.length) ?? 0) {
      taken.set(row.length, left - 1);
      row.push(null);
    }
  };
  return {
    get depth() {
      return open.length;
    },
    get here() {
      for (let at = open.length - 1; at >= 0; at--) if (open[at]?.cell) return open[at]?.cell ?? null;
      return null;
    },
    open: () => void open.push({ rows: [], row: null, cell: null, wide: 1, taken: new Map(), layout: false }),
    openRow() {
      const table = last();
      if (table) table.row = [];
    },
    openCell(cell) {
      const table = last();
      const fresh = sink();
      if (!table) return fresh;
      table.row ??= [];
      skip(table);
      const wide = span(cell, 'colspan', WIDEST);
      const high = span(cell, 'rowspan', HIGHEST);
      table.wide = blanks + wide > MOST_BLANKS ? 1 : wide;
      if (high > 1) for (let i = 0; i < table.wide; i++) table.taken.set(table.row.length + i, high - 1);
      table.cell = fresh;
      return fresh;
    },
    closeCell() {
      const table = last();
      if (!table?.cell || !table.row) return;
      table.cell.end();
      table.row.push({ lines: table.cell.all() });
      for (let i = 1; i < table.wide; i++) table.row.push(null);
      blanks += table.wide - 1;
      table.cell = null;
      table.wide = 1;
    },
    closeRow() {
      const table = last();
      if (!table?.row) return;
      skip(table);
      blanks += table.row.length;
      table.rows.push(table.row);
      table.row = null;
    },
    close(page) {
      const table = open.pop();
      if (!table) return;
      const into = this.here ?? page;
      const { rows, layout } = table;
      const cells = rows.flat();
      // A frame around text, or a page laid out by a table, is none.
      if (layout || cells.length <= 1) {
        for (const cell of cells) for (const line of cell?.lines ?? []) into.line(line);
        return;
      }
      const outer = last();
      if (outer) outer.layout = true;
      for (const row of rows) into.line({ text: tabbed([row.map(cell => (cell ? cellText(cell) : ''))]) });
    },
  };
}

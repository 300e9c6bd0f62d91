import type { Range } from '../../source';

/** What a column of a pasted table holds. `extra` is kept but not read. */
export type Role =
  | 'number'
  | 'group'
  | 'task'
  | 'measure'
  | 'target'
  | 'leader'
  | 'lead'
  | 'support'
  | 'owner'
  | 'person'
  | 'due'
  | 'acceptance'
  /** Measure words of the row's figures. */
  | 'unit'
  | 'extra';

export interface Column {
  readonly header: string;
  readonly role: Role;
}

export interface Row {
  /** One range per column; empty ranges for blank cells that inherit nothing. */
  readonly cells: readonly Range[];
  readonly at: Range;
  /** Set where the row is no row but the title of those below it. */
  readonly title?: Range;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly at: Range;
}

/** Cells of one role in a row, in the order of the columns, blank ones left out. */
export const cellsOf = (table: Table, row: Row, role: Role): Range[] =>
  table.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    return column.role === role && cell && cell.end > cell.start ? [cell] : [];
  });

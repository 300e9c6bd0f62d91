import type { Range } from '../../source';
import { gather } from '../../loops';

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
  /** When the work begins; beside a due date the start of its span. */
  | 'start'
  /** A body's column in a table of tasks against bodies, with marks in its cells. */
  | 'mark'
  | 'acceptance'
  /** Measure words of the row's figures. */
  | 'unit'
  | 'extra';

export interface TableColumn {
  readonly header: string;
  readonly role: Role;
  /** Where its name stands, if it has one. */
  readonly at?: Range;
  /** In a head of two rows the name that spans it and others: 全年目标 above 签约（个） and 到位资金（亿元）. */
  readonly over?: Range;
  /** Set where the tasks are the bodies themselves, each with its numbers: they answer, and the other columns' names say what is counted. */
  readonly answers?: true;
}

export interface TableRow {
  /** One range per column; empty ranges for blank cells that inherit nothing. */
  readonly cells: readonly Range[];
  readonly at: Range;
  /** Set where the row is no row but the title of those below it. */
  readonly title?: Range;
  /** Which cells the row does not even have, as below a merged cell of a web table. */
  readonly lacks?: readonly boolean[];
  /** Cells of the same row on further lines of a drawn table. */
  readonly more?: readonly (readonly Range[])[];
}

export interface PlanTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly at: Range;
  /** What bare figures count, said above the table. */
  readonly unit?: string;
}

/** Cells of one role in a row, in the order of the columns, blank ones left out. */
export const cellsOf = (table: PlanTable, row: TableRow, role: Role): Range[] =>
  gather(table.columns, (column, i) =>
    column.role === role
      ? gather([row.cells[i], ...(row.more ?? []).map(m => m[i])], c => (c && c.end > c.start ? [c] : []))
      : [],
  );

/** True where a cell holds nothing. */
export const isEmptyCell = (cell: Range | undefined): boolean => !cell || cell.end <= cell.start;

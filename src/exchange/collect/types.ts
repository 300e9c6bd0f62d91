/** What coming back brings, cell by cell: proposals, changes, conflicts, questions, refusals. */
import type { Doubt, Note } from '../../ledger/typed';
import type { Cell } from '../../ledger/types';
import type { ReportKey, ShownKey } from '../../ledger/columns/types';
import type { RowKey } from '../../ledger/rows/key';

/** Where a returned cell stands. Rows count from 1, as sheets show them. */
export interface CellPlace {
  readonly file: string;
  /** Name of a file that was taken before; `file` says so too. */
  readonly earlier?: string;
  readonly sheet: string;
  readonly row: number;
}

/** A cell of the master that a returned file would change. */
export interface CellProposal {
  readonly key: RowKey;
  readonly column: ReportKey;
  readonly value: Cell;
  /** As it stands in the file. */
  readonly typed: Cell;
  readonly notes: readonly Note[];
  readonly sent: Cell;
  readonly place: CellPlace;
  readonly batch: string;
  /** Of a file whose content was taken before. */
  readonly earlier?: boolean;
  /** 无变化 was written: what was sent still holds, and 填报日期 becomes the value. */
  readonly renews?: true;
}

export interface Change {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey;
  readonly before: Cell;
  readonly after: Cell;
  readonly typed: Cell;
  readonly notes: readonly Note[];
  readonly places: readonly CellPlace[];
  /** Files disagree: what was taken from one of them is taken back until somebody decides. */
  readonly disputed?: true;
}

export interface Conflict {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey;
  /** As it stands now. Kept, but where a change beside the conflict says that it is disputed. */
  readonly master: Cell;
  readonly returned: readonly {
    readonly value: Cell;
    readonly sent: Cell;
    readonly places: readonly CellPlace[];
    /** Of an older revision: no rule takes it. */
    readonly older?: boolean;
  }[];
}

/** A value that was not understood; the master keeps its own. */
export interface Question {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey;
  readonly typed: Cell;
  /** `too-long`: more characters than a cell can hold. */
  readonly why: Doubt | 'error-value' | 'formula-without-value' | 'too-long';
  readonly candidates: readonly Cell[];
  readonly place: CellPlace;
}

export type RefusalReason =
  /** An office cell was changed. */
  | 'locked'
  /** The row is reported by another department. */
  | 'not-reporter'
  /** The master has the row no more. */
  | 'row-gone'
  /** The row was not sent to this department. */
  | 'not-sent'
  /** The whole file was refused: see there. */
  | 'file-refused';

/** An edit that is not taken. */
export interface Refusal {
  readonly key: RowKey;
  readonly no: string;
  readonly column: ReportKey | ShownKey;
  readonly typed: Cell;
  readonly reason: RefusalReason;
  readonly place: CellPlace;
}

/** A row that the master does not know: for the office to decide. */
export interface NewRow {
  readonly cells: Readonly<Partial<Record<ReportKey | ShownKey, Cell>>>;
  readonly department: string;
  readonly place: CellPlace;
}

/** A row that went out and did not come back. */
export interface Vanished {
  readonly key: RowKey;
  readonly no: string;
  readonly file: string;
}

/** What reading one returned file gives. */
import type { RowKey } from '../../ledger/rows/key';
import type { FileNote, UnreadReturn } from './file-types';
import type { Heard } from './hear';
import type { FormOrigin } from './origin';
import type { CellProposal, NewRow, Question, Refusal } from './types';

export interface FileReading {
  readonly origin: FormOrigin;
  /** Name of the file's content: what departments wrote, whatever the file is called. */
  readonly content: string;
  /** Days of rows reported as unchanged are among them. */
  readonly proposals: readonly CellProposal[];
  /** Cells that still hold what was sent, where an earlier file of the department said otherwise. */
  readonly asSent: readonly CellProposal[];
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
  readonly newRows: readonly NewRow[];
  readonly unread: readonly UnreadReturn[];
  /** What is said about requests and letters, row by row. */
  readonly heard: readonly Heard[];
  readonly notes: readonly FileNote[];
  /** Keys that came back, by batch and department. */
  readonly returned: readonly { readonly batch: string; readonly department: string; readonly key: RowKey }[];
}

/** What is read, row by row, before the file is judged as a whole. */
export interface RowsRead {
  proposals: CellProposal[];
  asSent: CellProposal[];
  questions: Question[];
  refusals: Refusal[];
  newRows: NewRow[];
  unread: UnreadReturn[];
  heard: Heard[];
}

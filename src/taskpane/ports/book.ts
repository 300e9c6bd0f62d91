/** The open workbook as the pane sees it. */
import type { Backup, BackupRead } from '../../excel/pane/backups';
import type { RenderStep } from '../../excel/render-workbook';
import type { DutyAct } from '../../ledger/duties/acts';
import type { Carried } from '../../ledger/duties/carry-out';
import type { CellAnswer, CellQuestion } from '../../ledger/live/types';
import type { ReportKey } from '../../ledger/columns/types';
import type { SerialDay } from '../../ledger/dates/serial';
import type { RowKey } from '../../ledger/rows/key';
import type { Ledger, Row, Settings } from '../../ledger/types';
import type { SheetId, WorkbookSpec } from '../../workbook/spec';

export type { Backup, BackupRead };

/** The workbook as last read. */
export interface OpenBook {
  readonly ledger: Ledger;
  /** Sheet protection is on at the matrix. */
  readonly guarded?: boolean;
  /** Names of columns that figures need and that the matrix has not, as far as its heads tell. */
  readonly missing?: readonly string[];
}

/** The cells that a department fills. */
export type ReportCells = Partial<Pick<Row, ReportKey>>;

export interface WriteStep {
  /** `settle`: all is written; Excel calculates, and what stands there is read. */
  readonly work: RenderStep | 'settle';
  /** Name of the sheet under way; empty where the step is about all of them. */
  readonly sheet: string;
  /** How much is done, 0…1. */
  readonly share: number;
}

export interface Written {
  /** Sheets for people, with the names that they got. */
  readonly sheets: readonly { readonly id: SheetId; readonly name: string }[];
  /** Sheet that holds what was replaced. */
  readonly backup: string | null;
  /** The workbook as it stands now; null: it has to be read to know it. */
  readonly open: OpenBook | null;
}

export type BookTrouble =
  'editing' | 'lost' | 'protected' | 'tooBig' | 'noMatrix' | 'rowGone' | 'renamed' | 'later' | 'stopped' | 'other';

/** Why the workbook did not do what was asked. `renamed`: the message names the columns. */
export class BookError extends Error {
  constructor(
    readonly trouble: BookTrouble,
    message: string = trouble,
  ) {
    super(message);
    this.name = 'BookError';
  }
}

/** How keeping the matrix alive goes; told anew on every change. */
export interface LiveState {
  /** `waiting`: edits are heard and will be written; `held`: Excel refuses now (a cell is being edited), we try again. */
  readonly phase: 'scanning' | 'quiet' | 'waiting' | 'writing' | 'held' | 'noMatrix';
  /** What cannot be understood for sure, the latest last. */
  readonly questions: readonly CellQuestion[];
  /** Lines written into 更新记录 since listening began. */
  readonly logged: number;
  /** Cells that co-authors have changed since then: theirs to log, ours at the next scan. */
  readonly remote: number;
  /** What went wrong last; null once something went well again. */
  readonly trouble: BookError | null;
}

/** The matrix being kept alive: normal forms, 填报日期, 更新记录. */
export interface Live {
  /** Writes the answer if the cell still holds the words that were asked about, logged; `keep` asks no more. */
  answer(question: CellQuestion, answer: CellAnswer): Promise<void>;
  /** Compares the whole matrix with what is known of it and logs what nobody saw. @returns lines written */
  scan(): Promise<number>;
  stop(): void;
}

/** The open workbook. Every call may reject with a {@link BookError}. */
export interface Book {
  /** Null where no sheet holds a matrix. */
  read(): Promise<OpenBook | null>;
  /** Writes our sheets, keeping what is replaced; stopped by `signal` between steps (trouble `stopped`). */
  write(spec: WorkbookSpec, onStep: (step: WriteStep) => void, signal: AbortSignal): Promise<Written>;
  /**
   * Writes cells of the row with this 行键, and what changed into 更新记录.
   * @param who blank: this machine
   * @returns the workbook as it is now; null: it has to be read to know
   */
  fill(key: RowKey, report: ReportCells, who?: string): Promise<OpenBook | null>;
  /**
   * A new period: 进展情况 moves to 上期进展 but for rows that are closed or reported since `day`, the numbers stay, 本期起始 becomes
   * `day`; logged.
   * @param day Excel serial
   * @returns how many rows had something to move, and the hidden sheet that holds the matrix as it was
   */
  newPeriod(day: SerialDay, who: string): Promise<{ readonly moved: number; readonly copy: string | null }>;
  /** Scans, then keeps the matrix alive until stopped. @param name asked at each writing: who stands in the log, blank: this machine */
  live(name: () => string, onState: (state: LiveState) => void): Promise<Live>;
  /** Copies made before sheets were replaced, the latest first. */
  backups(): Promise<readonly Backup[]>;
  /** What the copies of one writing hold; null where no matrix is among them any more. */
  readBackup(label: string): Promise<BackupRead | null>;
  /** Deletes the copies of one writing. */
  dropBackup(label: string): Promise<void>;
  configure(settings: Partial<Settings>): Promise<void>;
  /** Several rows are selected together as far as they stand together: Excel selects one block at a time. */
  goTo(
    place: { readonly row: RowKey } | { readonly rows: readonly RowKey[] } | { readonly sheet: SheetId },
  ): Promise<void>;
  /** Closes a period: a line on 期次, a snapshot of each row in `_mubiao`. @param asOf Excel serial */
  closePeriod(asOf: SerialDay, issue?: string): Promise<{ readonly period: string; readonly replaced: boolean }>;
  /** Writes 领导看板 for a day, which becomes 数据截至. @param asOf Excel serial @returns the name of its sheet */
  writeBrief(asOf: SerialDay): Promise<string>;
  /**
   * Carries acts about letters and requests out on the workbook as it stands, and writes what comes of it.
   * @param who blank: this machine
   */
  carryOut(acts: readonly DutyAct[], who: string): Promise<Carried>;
  /** Text of the selected cells, tabs between columns. */
  selectedText(): Promise<string>;
  /** 行键 of the row of the matrix that is selected now; null for any other place. */
  selectedRow(): Promise<RowKey | null>;
  /** Tells the 行键 of the selected row of the matrix, null elsewhere; returns what ends it. */
  follow(onRow: (key: RowKey | null) => void): Promise<() => void>;
  /** Tells that the matrix has changed, by whomever, but for rows that `fill` has told about; returns what ends it. */
  watch(onChange: () => void): Promise<() => void>;
}

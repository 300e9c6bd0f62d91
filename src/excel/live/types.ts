/** What keeping the matrix alive needs, tells and offers. */
import type { CellAnswer, CellQuestion } from '../../ledger/live/types';
import type { RowKey } from '../../ledger/rows/key';
import type { LiveMatrix } from '../pane/matrix';
import type { Later } from '../watchdog';
import type { Known } from './flush';
import type { RunExcel } from './run';
import type { ScanOptions } from './scan';

export interface LiveDeps {
  readonly run: RunExcel;
  readonly later: Later;
  /** Now: serial day with the time of day. */
  readonly moment: () => number;
  /** Who stands in the log; blank: this machine. */
  readonly name: () => string;
  readonly tell: (state: LiveReport) => void;
  readonly noAnswerMs?: number;
}

export interface LiveReport {
  readonly phase: 'scanning' | 'quiet' | 'waiting' | 'writing' | 'held' | 'noMatrix';
  readonly questions: readonly CellQuestion[];
  readonly logged: number;
  readonly remote: number;
  /** What was thrown last; null once something went well. */
  readonly error: unknown;
}

export interface LiveMatrixKeeper {
  answer(question: CellQuestion, answer: CellAnswer): Promise<void>;
  /** @param by whose doing the differences are; absent: nobody knows. @returns lines written */
  scan(by?: ScanOptions['by']): Promise<number>;
  /** Where things stand, as of the last scan or flush; null where there is no matrix. */
  known(): Known | null;
  /** The matrix as the last scan left it; null: it has to be read. */
  reading(): LiveMatrix | null;
  /** Cells of a row were written by the pane: what was asked about them is answered. */
  answered(key: RowKey, columns: readonly string[]): void;
  /** Resolves when nothing that was heard is waiting. */
  stop(): Promise<void>;
}

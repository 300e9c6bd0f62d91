/** The cells of a department's row against what was sent. */
import { sameCell } from '../../ledger/changes/same';
import type { Cell, Row } from '../../ledger/types';
import type { Batch, SentRow } from '../batch';
import type { RowsRead } from './file-reading';
import type { ReturnedRow } from './form';
import type { Master } from './master';
import { spotOf } from './memory';
import { readReturned } from './read-cell';
import type { CellPlace, Question } from './types';

/** Characters that a cell can hold (Excel specifications and limits). */
const LONGEST = 32_767;

/** A row of a form beside what was sent. */
interface Compared {
  readonly row: ReturnedRow;
  readonly sent: SentRow;
  readonly now: Row;
  readonly batch: Batch;
  readonly place: CellPlace;
}

/** Proposals and questions of a row; a cell that holds what was sent says nothing, but where an earlier file said otherwise. */
export function readFormCells(
  out: RowsRead,
  { row, sent, now, batch, place }: Compared,
  { ledger, spoken, today }: Master,
): void {
  const proposal = { key: now.key, place, batch: batch.id };
  for (const [column, { value: typed, fault }] of row.report) {
    const was = sent.values[column] ?? null;
    const asSent = (): void => {
      if (spoken.has(spotOf(now.key, column)))
        out.asSent.push({ ...proposal, column, value: was, typed, notes: [], sent: was });
    };
    if (sameCell(typed, was)) {
      asSent();
      continue;
    }
    const ask = (why: Question['why'], candidates: readonly Cell[]): void => {
      out.questions.push({ key: now.key, no: now.no, column, typed, why, candidates, place });
    };
    const wrong = typeof typed === 'string' && typed.length > LONGEST ? 'too-long' : fault;
    if (wrong !== undefined) {
      ask(wrong, []);
      continue;
    }
    const reading = readReturned(column, typed, now, ledger.meta.year, batch.on);
    if (reading.is === 'question') ask(reading.why, reading.candidates);
    else if (reading.is === 'unchanged') {
      const day = sent.values.reportedOn ?? null;
      out.proposals.push({
        ...proposal,
        column: 'reportedOn',
        value: today,
        typed,
        notes: [],
        sent: day,
        renews: true,
      });
    } else {
      const value = reading.is === 'blank' ? null : reading.value;
      const notes = reading.is === 'blank' ? [] : reading.notes;
      if (sameCell(value, was)) asSent();
      else out.proposals.push({ ...proposal, column, value, typed, notes, sent: was });
    }
  }
}

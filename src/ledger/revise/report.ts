/** A revision as data: what has become of each row. */
import { diffRows } from '../changes/diff';
import { sameCell } from '../changes/same';
import type { TypedKey } from '../columns/columns';
import type { Cell, Row } from '../types';
import type { Fate, RevisedRow, Revision } from './revise';
import type { RowKey } from '../rows/key';

export interface ReportRow {
  readonly key: RowKey;
  readonly no: string;
  /** Null for a new row. */
  readonly oldNo: string | null;
  readonly text: string;
  /** Where the sentence says other words now. */
  readonly oldText?: string;
  /** Where the same sentence has another target now: 量化目标 as it is and as it was. */
  readonly target?: string;
  readonly oldTarget?: string;
  /** A changed row that stands elsewhere as well. */
  readonly moved?: true;
  /** The plan had lost it and has it again. */
  readonly back?: true;
  /** 行键 of the row from whose sentence it was split off, of those whose sentences it has joined, of the one that has its words. */
  readonly split?: RowKey;
  readonly joined?: readonly RowKey[];
  readonly into?: RowKey;
}

/** A cell in which book and plan both say something and not the same; the book's was kept. */
export interface Differing {
  readonly key: RowKey;
  readonly no: string;
  readonly column: TypedKey;
  readonly book: Cell;
  readonly plan: Cell;
}

export interface RevisionReport extends Readonly<Record<Fate, readonly ReportRow[]>> {
  /** Rows that the plan did not have before either. */
  readonly goneBefore: readonly ReportRow[];
  readonly differs: readonly Differing[];
}

const wordsBefore = (before: Row, after: Row): Partial<ReportRow> =>
  before.measure !== after.measure
    ? { oldText: before.measure }
    : sameCell(before.targetText, after.targetText)
      ? {}
      : { target: after.targetText, oldTarget: before.targetText };

const rowOf = ({ fate, before, after, moved, wasGone, split, joined, into }: RevisedRow): ReportRow => ({
  key: after.key,
  no: after.no,
  oldNo: before?.no ?? null,
  text: after.measure,
  ...(before === null ? {} : wordsBefore(before, after)),
  ...(moved && fate === 'changed' ? { moved } : {}),
  ...(wasGone && fate !== 'gone' ? { back: true as const } : {}),
  ...(split === null ? {} : { split }),
  ...(joined.length === 0 ? {} : { joined }),
  ...(into === null ? {} : { into }),
});

/** Every row once, by what has become of it, in the order of the ledger. */
export function reportOf({ rows }: Revision): RevisionReport {
  const of = (wanted: (row: RevisedRow) => boolean): ReportRow[] => rows.filter(wanted).map(rowOf);
  return {
    kept: of(row => row.fate === 'kept'),
    changed: of(row => row.fate === 'changed'),
    moved: of(row => row.fate === 'moved'),
    added: of(row => row.fate === 'added'),
    gone: of(row => row.fate === 'gone' && !row.wasGone),
    goneBefore: of(row => row.fate === 'gone' && row.wasGone),
    differs: rows.flatMap(({ after, planned }) =>
      planned === null
        ? []
        : diffRows([after], [planned]).cells.map(({ key, no, column, before, after: plan }) => ({
            key,
            no,
            column,
            book: before,
            plan,
          })),
    ),
  };
}

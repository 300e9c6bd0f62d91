/** What becomes of a cell that somebody typed: its normal form, a question, the old value again, or nothing. */
import { sameCell } from '../changes/same';
import type { TypedKey } from '../columns/columns';
import { readTyped, type Note, type TypedReading } from '../typed';
import type { Cell, Row } from '../types';
import type { Ask, CellQuestion } from './types';

/** Columns in which words are no value: whatever is not understood makes the row 待核. */
export const VALUE_COLUMNS = ['actual', 'self', 'reportedOn'] as const satisfies readonly TypedKey[];

/** Columns in which 无变化 is understood. */
const READ_COLUMNS: readonly TypedKey[] = [...VALUE_COLUMNS, 'progress'];

/** Liberties that lose something of what was said, or guess: these are asked about. */
const ASKED: readonly Note[] = ['approximate', 'year-assumed', 'last-day'];

export type TypedVerdict =
  | { readonly is: 'as-typed' }
  | { readonly is: 'value'; readonly value: Cell }
  | { readonly is: 'unchanged' }
  | { readonly is: 'question'; readonly why: Ask; readonly candidates: readonly Cell[] };

const AS_TYPED: TypedVerdict = { is: 'as-typed' };

const firstAsked = (notes: readonly Note[]): Ask | undefined =>
  ASKED.find(note => notes.includes(note)) as Ask | undefined;

function verdictOf(reading: TypedReading<Cell>, cell: Cell, local: boolean): TypedVerdict {
  if (reading.is === 'blank') return AS_TYPED;
  if (reading.is === 'unchanged') return local ? reading : AS_TYPED;
  if (reading.is === 'question') return { is: 'question', why: reading.why, candidates: reading.candidates };
  if (sameCell(reading.value, cell)) return AS_TYPED;
  const why = firstAsked(reading.notes) ?? (local ? undefined : 'unheard');
  return why === undefined
    ? { is: 'value', value: reading.value }
    : { is: 'question', why, candidates: [reading.value] };
}

/**
 * @param local typed here and now; a co-author's cell, or one that nobody saw, is at most asked about
 * @param year the plan's, for days without one
 */
export function judge(column: TypedKey, row: Row, year: number | null, local: boolean): TypedVerdict {
  if (!READ_COLUMNS.includes(column)) return AS_TYPED;
  const reading = readTyped(column, row[column], row, year);
  // Texts stay as typed.
  if (column === 'progress') return reading.is === 'unchanged' && local ? reading : AS_TYPED;
  return verdictOf(reading, row[column], local);
}

export const questionOf = (
  row: Row,
  column: TypedKey,
  verdict: Extract<TypedVerdict, { readonly is: 'question' }>,
): CellQuestion => ({
  row: row.key,
  no: row.no,
  column,
  typed: row[column],
  unit: row.unit,
  why: verdict.why,
  candidates: verdict.candidates,
});

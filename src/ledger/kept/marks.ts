/**
 * What the plan in force says of each row, as marks in the hidden lines: they tell whether somebody has changed a row's sentence or
 * target since, which the cells alone do not.
 */
import { asRowKey, hashOf, type RowKey } from '../rows/key';
import { valueId } from '../changes/same';
import type { Cell, Ledger, Row } from '../types';

/** Marks of a row's sentence and of the cells of its target. */
export interface RowMarks {
  readonly measure: string;
  readonly target: string;
}

export type Marks = ReadonlyMap<RowKey, RowMarks>;

/** Cells that say what the sentence asks for. */
export const TARGET_CELLS = [
  'targetText',
  'indicator',
  'kind',
  'comparator',
  'target',
  'upper',
  'unit',
  'every',
] as const satisfies readonly (keyof Row)[];

const KIND = 'marks';
const VERSION = 1;
/** Rows that a cell holds: it takes 32,767 characters, and a row 26 of them. */
const PER_CELL = 1_000;

const markOf = (cells: readonly Cell[]): string => hashOf(cells.map(valueId).join('\n')).slice(0, 8);

/** Marks of what a row says now. */
export const rowMarks = (row: Row): RowMarks => ({
  measure: markOf([row.measure]),
  target: markOf(TARGET_CELLS.map(key => row[key])),
});

const written = ({ measure, target }: RowMarks): string => `${measure}${target}`;

/** The ledger with these marks in its hidden lines, in place of earlier ones; the same object where it has them. */
export function withMarks(ledger: Ledger, marks: Marks): Ledger {
  const old = marksIn(ledger);
  const all = [...marks].map(([key, each]) => [key, written(each)] as const);
  if (
    old.size === all.length &&
    all.every(([key, mark]) => {
      const known = old.get(key);
      return known !== undefined && written(known) === mark;
    })
  )
    return ledger;
  const pieces = Array.from({ length: Math.ceil(all.length / PER_CELL) }, (_, i) =>
    all
      .slice(i * PER_CELL, (i + 1) * PER_CELL)
      .map(([key, mark]) => `${key}:${mark}`)
      .join(' '),
  );
  const lines = (ledger.stampLines ?? []).filter(line => !areMarks(line));
  return {
    ...ledger,
    stampLines: [...lines, ...pieces.map((piece): readonly Cell[] => [KIND, VERSION, ledger.meta.fingerprint, piece])],
  };
}

/** A ledger that a plan has just made: every row says what the plan says. */
export const asPlanSays = (ledger: Ledger): Ledger =>
  withMarks(ledger, new Map(ledger.rows.map(row => [row.key, rowMarks(row)])));

/** Marks of the plan in force by 行键; none where another program has written another plan since. */
export function marksIn({ stampLines = [], meta }: Pick<Ledger, 'stampLines' | 'meta'>): Marks {
  return new Map(
    stampLines
      .filter(line => areMarks(line) && line[1] === VERSION && line[2] === meta.fingerprint)
      .flatMap(line => String(line[3] ?? '').split(' '))
      .flatMap(piece => {
        const [, key, measure, target] = /^(\w+):([0-9a-f]{8})([0-9a-f]{8})$/.exec(piece) ?? [];
        return key && measure && target ? [[asRowKey(key), { measure, target }] as const] : [];
      }),
  );
}

/** True for a hidden line that holds marks. */
export const areMarks = ([kind]: readonly Cell[]): boolean => kind === KIND;

/** Which department's form of which batch has come back: lines of `_mubiao`. */
import type { Cell } from '../../ledger/types';
import { readBatches, type Batch } from '../batch';

const BACK = 'back';

type Lines = readonly (readonly Cell[])[];

interface Origin {
  readonly batch: string;
  readonly department: string;
}

const text = (cell: Cell | undefined): string => String(cell ?? '');

/** Lines with what has come back now; sorted, so that the order of files leaves no trace. The same lines where nothing is new. */
export function backLines(lines: Lines, returned: readonly Origin[]): Lines {
  const known = new Set(lines.filter(line => line[0] === BACK).map(line => `${text(line[1])} ${text(line[2])}`));
  const all = [...new Set([...known, ...returned.map(({ batch, department }) => `${batch} ${department}`)])].sort();
  if (all.length === known.size) return lines;
  const split = (id: string): readonly Cell[] => [BACK, id.slice(0, id.indexOf(' ')), id.slice(id.indexOf(' ') + 1)];
  return [...lines.filter(line => line[0] !== BACK), ...all.map(split)];
}

/** Departments with rows to report in the present period that have sent no file back, now or before. */
export function missing(batches: readonly Batch[], lines: Lines): string[] {
  const period = batches[batches.length - 1]?.period;
  const present = batches.filter(batch => batch.period === period);
  const ids = new Set(present.map(batch => batch.id));
  const back = new Set(lines.filter(line => line[0] === BACK && ids.has(text(line[1]))).map(line => text(line[2])));
  const reporters = new Set(present.flatMap(batch => batch.rows.map(row => row.reporter)));
  return [...new Set(present.flatMap(batch => batch.files.map(file => file.department)))].filter(
    name => reporters.has(name) && !back.has(name),
  );
}

/** How far a department is with a period. */
export interface Progress {
  /** How often it has been sent a form; 0: never. */
  readonly revision: number;
  /** A form of the period has come back. */
  readonly back: boolean;
}

/** @param lines of `_mubiao` */
export function progressOf(lines: Lines, period: string): (department: string) => Progress {
  const batches = readBatches(lines).filter(batch => batch.period === period);
  const revisions = new Map<string, number>();
  for (const { files, revision } of batches)
    for (const { department } of files) revisions.set(department, Math.max(revision, revisions.get(department) ?? 0));
  const ids = new Set(batches.map(batch => batch.id));
  const back = new Set(lines.filter(line => line[0] === BACK && ids.has(text(line[1]))).map(line => text(line[2])));
  return department => ({ revision: revisions.get(department) ?? 0, back: back.has(department) });
}

/** Which department's form of which batch has come back: lines of `_mubiao`. */
import type { Cell } from '../../ledger/types';
import { readBatches, type Batch } from '../batch';
import { headsLine, isHeadsOf, recordsOf, textOf, type RecordLines } from '../../ledger/records';

const BACK = 'back';

interface Origin {
  readonly batch: string;
  readonly department: string;
}

const known = (lines: RecordLines): readonly Origin[] =>
  (recordsOf(lines, BACK).get(BACK) ?? []).map(record => ({
    batch: textOf(record, 'batch'),
    department: textOf(record, 'department'),
  }));

/** Departments that have sent back a form of one of these batches. */
const backIn = (lines: RecordLines, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(known(lines).flatMap(({ batch, department }) => (ids.has(batch) ? [department] : [])));

/** Lines with what has come back now; sorted, so that the order of files leaves no trace. The same lines where nothing is new. */
export function backLines(lines: RecordLines, returned: readonly Origin[]): RecordLines {
  const id = ({ batch, department }: Origin): string => `${batch} ${department}`;
  const before = new Set(known(lines).map(id));
  const all = [...new Set([...before, ...returned.map(id)])].sort();
  if (all.length === before.size) return lines;
  const split = (id: string): readonly Cell[] => [BACK, id.slice(0, id.indexOf(' ')), id.slice(id.indexOf(' ') + 1)];
  return [
    ...lines.filter(line => line[0] !== BACK && !isHeadsOf(line, BACK)),
    headsLine(BACK, ['batch', 'department']),
    ...all.map(split),
  ];
}

/** Departments with rows to report in the present period that have sent no file back, now or before. */
export function missing(batches: readonly Batch[], lines: RecordLines): string[] {
  const period = batches[batches.length - 1]?.period;
  const present = batches.filter(batch => batch.period === period);
  const ids = new Set(present.map(batch => batch.id));
  const back = backIn(lines, ids);
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
export function progressOf(lines: RecordLines, period: string): (department: string) => Progress {
  const batches = readBatches(lines).filter(batch => batch.period === period);
  const revisions = new Map<string, number>();
  for (const { files, revision } of batches)
    for (const { department } of files) revisions.set(department, Math.max(revision, revisions.get(department) ?? 0));
  const ids = new Set(batches.map(batch => batch.id));
  const back = backIn(lines, ids);
  return department => ({ revision: revisions.get(department) ?? 0, back: back.has(department) });
}

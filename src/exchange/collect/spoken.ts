/** What was said about each cell, before and now; and what is to be remembered of it. */
import { sameCell } from '../../ledger/changes/same';
import type { Cell } from '../../ledger/types';
import type { Batch, SentRow } from '../batch';
import type { ReportKey } from '../../ledger/columns/types';
import { markId, spotOf, type CellMark, type Memory, type Saying } from './memory';
import type { MergedCells, Sending, Spoken } from './merge';
import type { FileReading } from './file-reading';
import type { CellProposal, Question } from './types';
import { asRowKey, type RowKey } from '../../ledger/rows/key';

type Sent = ReadonlyMap<string, ReadonlyMap<string, SentRow>>;

/** When rows went out, and with what. */
export function sendingOf(batches: readonly Batch[], sent: Sent): Sending {
  const places = new Map(batches.map((batch, i) => [batch.id, i]));
  const last = new Map<string, { readonly at: number; readonly row: SentRow }>();
  for (const [at, { id }] of batches.entries()) for (const [key, row] of sent.get(id) ?? []) last.set(key, { at, row });
  return {
    at: batch => places.get(batch) ?? -1,
    last: (key, column) => {
      const found = last.get(key);
      return found === undefined ? null : { at: found.at, value: found.row.values[column] ?? null };
    },
  };
}

/** A saying of before as a proposal; its file is named as given now, or as one that was taken before. */
const remembered = (saying: Saying, sent: Sent, file: string, earlier: string | null): CellProposal => ({
  key: saying.key,
  column: saying.column,
  value: saying.value,
  typed: saying.value,
  notes: [],
  sent: sent.get(saying.batch)?.get(saying.key)?.values[saying.column] ?? null,
  place: { file, sheet: saying.sheet, row: saying.row, ...(earlier === null ? {} : { earlier }) },
  batch: saying.batch,
  earlier: true,
  ...(saying.renews ? { renews: true } : {}),
});

/**
 * Which cells that hold what was sent a new file takes back: all of them where it says nothing else or repeats what was said before (a
 * corrected copy), otherwise those of rows that it reports. Another half of the form, filled in by somebody else, takes nothing back.
 * @param old what earlier files said of a cell
 */
function restates(
  { proposals }: FileReading,
  old: (spot: string) => readonly CellProposal[],
): (asSent: CellProposal) => boolean {
  const repeats = proposals.some(({ key, column, value, renews }) =>
    renews ? false : old(spotOf(key, column)).some(before => sameCell(before.value, value)),
  );
  if (proposals.length === 0 || repeats) return () => true;
  const reported = new Set(proposals.map(({ key }) => key));
  return ({ key }) => reported.has(key);
}

interface Read {
  readonly name: string;
  readonly reading: FileReading;
}

/**
 * All that was said, by cell.
 * @param called how a file that is not given now is named
 */
export function spokenOf(
  memory: Memory,
  reads: readonly Read[],
  sent: Sent,
  called: (file: string) => string,
): ReadonlyMap<string, Spoken> {
  const cells = new Map<string, { old: CellProposal[]; fresh: CellProposal[]; asSent: CellProposal[] }>();
  const cell = ({ key, column }: { readonly key: RowKey; readonly column: ReportKey }) => {
    const spot = spotOf(key, column);
    const found = cells.get(spot) ?? { old: [], fresh: [], asSent: [] };
    cells.set(spot, found);
    return found;
  };
  const names = new Map(reads.map(({ name, reading }) => [reading.content, name]));
  for (const saying of memory.said) {
    const given = names.get(saying.content);
    const before = memory.files.get(saying.content)?.name ?? '';
    cell(saying).old.push(remembered(saying, sent, given ?? called(before), given === undefined ? before : null));
  }
  const old = (spot: string): readonly CellProposal[] => cells.get(spot)?.old ?? [];
  for (const { reading } of reads) {
    const earlier = memory.files.has(reading.content);
    if (!earlier) for (const proposal of reading.proposals) cell(proposal).fresh.push(proposal);
    const speaks = earlier ? () => true : restates(reading, old);
    for (const proposal of reading.asSent)
      if (speaks(proposal)) cell(proposal).asSent.push(earlier ? { ...proposal, earlier } : proposal);
  }
  return new Map(
    [...cells].map(([spot, said]) => [
      spot,
      { ...said, open: memory.marks.get(`${spot} open`), held: memory.marks.has(`${spot} held`) },
    ]),
  );
}

/** Questions that are still open: those of new files, and those of files taken before that nobody has decided. */
export const openQuestions = (
  memory: Memory,
  reads: readonly Read[],
  now: (key: RowKey, column: ReportKey) => Cell,
): readonly Question[] =>
  reads.flatMap(({ reading }) => {
    if (!memory.files.has(reading.content)) return reading.questions;
    return reading.questions.filter(({ key, column }) => {
      const mark = memory.marks.get(markId({ key, column, kind: 'asked' }));
      return mark !== undefined && sameCell(mark.master, now(key, column));
    });
  });

/** What is to be known next time. */
export function nextMemory(
  memory: Memory,
  reads: readonly Read[],
  merged: MergedCells,
  questions: readonly Question[],
  decided: ReadonlySet<string>,
  now: (key: RowKey, column: ReportKey) => Cell,
  lastBatch: (key: RowKey) => string,
): Memory {
  const files = new Map(memory.files);
  const said = [...memory.said];
  for (const { name, reading } of reads) {
    const { content, origin, proposals } = reading;
    if (files.has(content)) continue;
    files.set(content, { batch: origin.batch?.id ?? '', name });
    said.push(
      ...proposals.map(({ batch, key, column, value, place, renews }): Saying => ({
        ...{ batch, content, key, column, value, sheet: place.sheet, row: place.row },
        ...(renews ? { renews } : {}),
      })),
    );
  }
  const marks = new Map<string, CellMark>();
  const mark = (spot: string, kind: CellMark['kind']): void => {
    const at = spot.lastIndexOf(' ');
    const [key, column] = [asRowKey(spot.slice(0, at)), spot.slice(at + 1) as ReportKey];
    marks.set(`${spot} ${kind}`, { batch: lastBatch(key), key, column, kind, master: now(key, column) });
  };
  for (const spot of merged.open) if (!decided.has(spot)) mark(spot, 'open');
  for (const spot of merged.held) mark(spot, 'held');
  const asked = new Set(questions.map(({ key, column }) => spotOf(key, column)));
  for (const spot of asked) mark(spot, 'asked');
  for (const [id, one] of memory.marks) {
    const spot = spotOf(one.key, one.column);
    if (one.kind === 'asked' && !decided.has(spot) && !asked.has(spot)) marks.set(id, one);
  }
  return { files, said, marks };
}

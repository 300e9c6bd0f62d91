import type { ReportKey } from '../../ledger/columns/types';
import { asSerialDay } from '../../ledger/dates/serial';
import type { RowKey } from '../../ledger/rows/key';
import type { Cell, Ledger } from '../../ledger/types';
import { readBatches } from '../batch';
import type { SayKey } from '../split/columns';
import { readForm } from './form';
import { masterOf } from './master';
import { readFile } from './read-file';
import type { Returned } from './returned';

/** What departments had typed into files that came back half done, for a corrected batch. */
export function typedIn(
  ledger: Ledger,
  files: readonly Returned[],
): Map<RowKey, Partial<Record<ReportKey | SayKey, Cell>>> {
  const master = masterOf(ledger, readBatches(ledger.stampLines ?? []), new Set(), asSerialDay(0));
  const typed = new Map<RowKey, Partial<Record<ReportKey | SayKey, Cell>>>();
  for (const file of files) {
    const form = 'book' in file ? readForm(file.book) : null;
    if (form === null) continue;
    const { origin, proposals, questions, heard } = readFile(file.name, form, master);
    if (origin.refusal !== null) continue;
    const told = proposals.map(({ key, column, typed: cell, renews }) => ({
      ...{ key, cell },
      column: renews ? ('progress' as const) : column,
    }));
    for (const { key, column, cell } of [...told, ...questions.map(({ typed: cell, ...at }) => ({ ...at, cell }))])
      typed.set(key, { ...typed.get(key), [column]: cell });
    for (const { key, reason, choice: request, note: requestNote, reply } of heard)
      if (reason === null) typed.set(key, { ...typed.get(key), request, requestNote, reply });
  }
  return typed;
}

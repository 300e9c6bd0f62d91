/** Back: returned files compared with the master, and the master after the merge. */
import { collect, type Collected, type Decision, type Returned } from '../exchange/collect';
import { askCounts, type AskCounts } from '../exchange/collect/say-asks';
import { updatedMaster } from '../exchange/master';
import type { Ledger } from '../ledger/types';
import type { FilesTexts } from '../i18n/files';
import { JSON_TYPE, XLSX, type GivenFile, type MadeFile } from './file';
import { Stopped, type Watch } from './job';
import { FILE_TOOLS } from './made';
import { readReturns, type MasterFile } from './read';
import { withoutEnding } from './send';
import type { SerialDay } from '../ledger/dates/serial';

export interface Compared {
  /** The master that the files were compared with. */
  readonly ledger: Ledger;
  readonly returned: readonly Returned[];
  readonly collected: Collected;
  /** Serial day of the comparison; the merge keeps it. */
  readonly today: SerialDay;
}

export interface MasterMerged {
  readonly master: MadeFile;
  readonly report: MadeFile;
  /** The master was made anew: the office's own sheets have lost their looks. */
  readonly rebuilt: boolean;
  /** Only our sheets were made anew. */
  readonly remade: boolean;
  readonly changes: number;
  /** Conflicts and values that nobody decided about. */
  readonly conflicts: number;
  readonly questions: number;
  /** Requests in the forms, and answers to letters. */
  readonly asks: AskCounts;
}

/** Reads the files and compares them; nothing is written. @throws Stopped */
export async function compare(ledger: Ledger, files: readonly GivenFile[], watch: Watch): Promise<Compared> {
  const today = watch.ports.today();
  const returned = await readReturns(files, watch);
  const collected = collect(ledger, returned, { today, who: null });
  return { ledger, returned, collected, today };
}

/** The comparison once more, with what the office decided; its result depends on nothing else. */
export const merging =
  ({ returned, today }: Compared, decisions: readonly Decision[], who: string) =>
  (ledger: Ledger): Collected =>
    collect(ledger, returned, {
      today,
      who: who.trim() || null,
      ...(decisions.length > 0 ? { resolve: decisions } : {}),
    });

/** The merged master and the report. @throws Stopped, OoxmlError where a cell cannot be written */
export async function mergeBack(
  master: MasterFile,
  merge: (ledger: Ledger) => Collected,
  today: SerialDay,
  texts: FilesTexts,
  watch: Watch,
): Promise<MasterMerged> {
  await watch.ports.pause();
  const { ledger, report } = merge(master.read.ledger);
  await watch.ports.pause();
  const { bytes, rebuilt, remade } = await updatedMaster(master.read, ledger, today, FILE_TOOLS);
  if (watch.signal.aborted) throw new Stopped();
  return {
    master: { name: texts.back.masterName(withoutEnding(master.name)), type: XLSX, bytes },
    report: {
      name: 'report.json',
      type: JSON_TYPE,
      bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`),
    },
    rebuilt,
    remade,
    changes: report.changes.length,
    conflicts: report.conflicts.length,
    questions: report.questions.length,
    asks: askCounts(report),
  };
}

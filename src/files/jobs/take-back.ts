/** Back: returned files compared with the master, and the master after the merge. */
import { collect, type Collected, type Decision, type Returned } from '../../exchange/collect';
import { masterBook } from '../../exchange/master';
import type { FilesTexts } from '../../i18n/files';
import { writeWorkbook } from '../../xlsx';
import { JSON_TYPE, XLSX, type GivenFile, type MadeFile } from '../ports';
import { Stopped, type Watch } from './job';
import { readReturns, type MasterFile } from './read';
import { stem } from './send';

export interface Compared {
  readonly master: MasterFile;
  readonly returned: readonly Returned[];
  readonly collected: Collected;
  /** Serial day of the comparison; the merge keeps it. */
  readonly today: number;
}

export interface Merged {
  readonly master: MadeFile;
  readonly report: MadeFile;
  readonly changes: number;
  /** Conflicts and values that nobody decided about. */
  readonly conflicts: number;
  readonly questions: number;
}

/** Reads the files and compares them; nothing is written. @throws Stopped */
export async function compare(master: MasterFile, files: readonly GivenFile[], watch: Watch): Promise<Compared> {
  const today = watch.ports.today();
  const returned = await readReturns(files, watch);
  const collected = collect(master.read.ledger, returned, { today, who: null });
  return { master, returned, collected, today };
}

/** The merged master and the report. @throws Stopped, OoxmlError where a cell cannot be written */
export async function mergeBack(
  compared: Compared,
  decisions: readonly Decision[],
  who: string,
  texts: FilesTexts,
  watch: Watch,
): Promise<Merged> {
  const { master, returned, today } = compared;
  await watch.ports.pause();
  const { ledger, report } = collect(master.read.ledger, returned, {
    today,
    who: who.trim() || null,
    ...(decisions.length > 0 ? { resolve: decisions } : {}),
  });
  await watch.ports.pause();
  const bytes = await writeWorkbook(masterBook(master.read, ledger, today));
  if (watch.signal.aborted) throw new Stopped();
  return {
    master: { name: texts.back.masterName(stem(master.name)), type: XLSX, bytes },
    report: {
      name: 'report.json',
      type: JSON_TYPE,
      bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`),
    },
    changes: report.changes.length,
    conflicts: report.conflicts.length,
    questions: report.questions.length,
  };
}

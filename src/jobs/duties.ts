/** Letters and requests entered for a master: what they do to it, and the master as a file again. */
import { updatedMaster } from '../exchange/master';
import type { DutyTexts } from '../i18n/duties';
import type { DutyAct } from '../ledger/duties/acts';
import { carryOut, type Carried } from '../ledger/duties/carry-out';
import { XLSX, type MadeFile } from './file';
import { Stopped, type Watch } from './job';
import { FILE_TOOLS } from './made';
import type { MasterFile } from './read';
import { withoutEnding } from './send';

export interface DutiesOrder {
  /** In the order in which they were entered. */
  readonly acts: readonly DutyAct[];
  /** Who stands in 更新记录; blank: nobody is named. */
  readonly who: string;
}

export interface DutiesMade {
  readonly carried: Carried;
  /** Null where nothing of it has changed the master. */
  readonly file: MadeFile | null;
  readonly rebuilt: boolean;
  readonly remade: boolean;
}

/** @throws Stopped, OoxmlError where a cell cannot be written */
export async function makeDuties(
  master: MasterFile,
  { acts, who }: DutiesOrder,
  texts: DutyTexts,
  watch: Watch,
): Promise<DutiesMade> {
  const today = watch.ports.today();
  watch.onStep({ file: master.name, place: 1, of: 1 });
  await watch.ports.pause();
  const { ledger } = master.read;
  const carried = carryOut(ledger, acts, { moment: today, who });
  if (carried.ledger === ledger) return { carried, file: null, rebuilt: false, remade: false };
  const { bytes, ...how } = await updatedMaster(master.read, carried.ledger, today, FILE_TOOLS);
  if (watch.signal.aborted) throw new Stopped();
  return { carried, file: { name: texts.files.master(withoutEnding(master.name)), type: XLSX, bytes }, ...how };
}

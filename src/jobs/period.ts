/** A period closed in a master, or its leader's page drawn anew: the master as a file again. */
import { updatedMaster } from '../exchange/master';
import { safeName } from '../exchange/split/file-name';
import type { FilesTexts } from '../i18n/files';
import { closePeriod, type Closed } from '../ledger/period/close';
import { XLSX, type MadeFile } from './file';
import { Stopped, type Watch } from './job';
import { FILE_TOOLS } from './made';
import type { MasterFile } from './read';
import { withoutEnding } from './send';
import type { SerialDay } from '../ledger/dates/serial';

export interface PeriodOrder {
  /** Serial day up to which data count. */
  readonly asOf: SerialDay;
  /** `close`: a line on 期次 and a snapshot of each row; `brief`: 领导看板, and the day on 设置 that it goes by. */
  readonly act: 'close' | 'brief';
  readonly issue?: string;
}

/** What closing a period did, beside the file. */
export type ClosedPeriod = Pick<Closed, 'entry' | 'replaced' | 'thinned' | 'later'>;

export interface PeriodMade {
  readonly file: MadeFile;
  /** Null where 领导看板 was drawn. */
  readonly closed: ClosedPeriod | null;
  readonly rebuilt: boolean;
  readonly remade: boolean;
}

/** @throws Stopped, OoxmlError where a cell cannot be written */
export async function makePeriod(
  master: MasterFile,
  { asOf, act, issue }: PeriodOrder,
  texts: FilesTexts,
  watch: Watch,
): Promise<PeriodMade> {
  const { ledger } = master.read;
  watch.onStep({ file: master.name, place: 1, of: 1 });
  await watch.ports.pause();
  const closed = act === 'close' ? closePeriod(ledger, { asOf, ...(issue === undefined ? {} : { issue }) }) : null;
  const next = closed?.ledger ?? { ...ledger, settings: { ...ledger.settings, asOf } };
  const redraw = closed === null ? (['brief'] as const) : [];
  const today = watch.ports.today();
  const { bytes, rebuilt, remade } = await updatedMaster(master.read, next, today, FILE_TOOLS, redraw);
  if (watch.signal.aborted) throw new Stopped();
  const name =
    closed === null ? texts.period.briefName : texts.period.closedName(safeName(String(closed.entry.period)));
  return {
    file: { name: `${withoutEnding(master.name)}_${name}.xlsx`, type: XLSX, bytes },
    closed: closed && { entry: closed.entry, replaced: closed.replaced, thinned: closed.thinned, later: closed.later },
    rebuilt,
    remade,
  };
}

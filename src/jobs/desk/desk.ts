/** The work behind the files page: reading, sending, comparing, merging. Done here, or in a worker (see remote.ts). */
import type { Collected, Decision, CollectReport } from '../../exchange/collect';
import { FILES_TEXTS } from '../../i18n/files';
import { DUTY_TEXTS } from '../../i18n/duties';
import type { Lang } from '../../i18n/lang';
import type { Ledger } from '../../ledger/types';
import { makeDuties, type DutiesMade, type DutiesOrder } from '../duties';
import { Stopped, type Watch } from '../job';
import { makePeriod, type PeriodMade, type PeriodOrder } from '../period';
import { readMaster, type MasterFile } from '../read';
import { send, type Sent } from '../send';
import { compare, mergeBack, merging, type Compared, type MasterMerged } from '../take-back';
import type { GivenFile, MadeFile } from '../file';
import { WorkLost } from '../worker/lost';

/** A master that the desk has read and keeps. */
export interface HeldMaster {
  readonly id: number;
  readonly name: string;
  readonly ledger: Ledger;
  /** Places that were not understood. */
  readonly notes: number;
}

/** A comparison that the desk keeps. */
export interface HeldComparison {
  readonly id: number;
  /** The master that the files were compared with. */
  readonly ledger: Ledger;
  readonly report: CollectReport;
}

export interface SendOrder {
  readonly master: number;
  readonly period: string;
  /** Null: all that have rows. */
  readonly departments: readonly string[] | null;
  /** Forms of an earlier revision, partly filled. */
  readonly kept: readonly GivenFile[];
}

export interface MergeOrder {
  readonly comparison: number;
  readonly decisions: readonly Decision[];
  readonly who: string;
}

export interface PeriodWork extends PeriodOrder {
  readonly master: number;
}

/** The file, and the master that it holds: what is done next builds upon it. */
export interface PeriodDone extends PeriodMade {
  readonly master: HeldMaster;
}

export interface DutiesWork extends DutiesOrder {
  readonly master: number;
}

/** What was carried out, the file, and the master that it holds: null where nothing has changed. */
export interface DutiesDone extends DutiesMade {
  readonly master: HeldMaster | null;
}

/** `ledger` is null where nothing is to be changed. */
export type SettledFiles = Omit<Collected, 'ledger'> & { readonly ledger: Ledger | null };

/** Every call names its steps, and rejects with Stopped once its signal is set, with Trouble or OoxmlError where it cannot go on, with WorkLost where what it refers to is no longer kept. */
export interface Desk {
  master(file: GivenFile, watch: Watch): Promise<HeldMaster>;
  send(order: SendOrder, lang: Lang, watch: Watch): Promise<Sent>;
  /** @param master the id of one that the desk holds, or a master from elsewhere: the open workbook's */
  compare(master: number | Ledger, files: readonly GivenFile[], watch: Watch): Promise<HeldComparison>;
  merge(order: MergeOrder, lang: Lang, watch: Watch): Promise<MasterMerged>;
  /** Closes a period, or draws 领导看板 anew. */
  period(order: PeriodWork, lang: Lang, watch: Watch): Promise<PeriodDone>;
  /** Carries out what was entered about letters and requests. */
  duties(order: DutiesWork, lang: Lang, watch: Watch): Promise<DutiesDone>;
  /** What comes of a comparison for a master as it stands now. */
  settle(order: MergeOrder, ledger: Ledger, watch: Watch): Promise<SettledFiles>;
}

/** Masters kept at a time: one for each page, an earlier one to compare with, and the one that is about to take the place of another. */
const MASTERS = 6;

interface Comparison {
  /** Null: a ledger from elsewhere, of which no file can be made. */
  readonly master: MasterFile | null;
  readonly compared: Compared;
}

/** So many ids are one desk's own. */
const IDS = 1_000_000;

/** The desk in the program that calls it. @param nth of several one after the other: no two give the same id */
export function deskHere(nth = 0): Desk {
  const masters = new Map<number, MasterFile>();
  let comparison: (Comparison & { readonly id: number }) | null = null;
  let last = nth * IDS;
  const masterOf = (id: number): MasterFile => {
    const master = masters.get(id);
    if (master === undefined) throw new WorkLost('gone');
    return master;
  };
  const hold = (master: MasterFile): HeldMaster => {
    const id = ++last;
    masters.set(id, master);
    const [oldest] = masters.keys();
    if (masters.size > MASTERS && oldest !== undefined) masters.delete(oldest);
    return { id, name: master.name, ledger: master.read.ledger, notes: master.read.notes.length };
  };
  /** What was made of a master takes its place, under its name. */
  const again = async ({ name }: MasterFile, { bytes }: MadeFile): Promise<HeldMaster> =>
    hold(await readMaster({ name, size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer }));
  const fileOf = (id: number): readonly [MasterFile, Ledger] => {
    const master = masterOf(id);
    return [master, master.read.ledger];
  };
  const comparisonOf = (id: number): Comparison => {
    if (comparison?.id !== id) throw new WorkLost('gone');
    return comparison;
  };
  return {
    async master(file, watch) {
      watch.onStep({ file: file.name, place: 1, of: 1 });
      await watch.ports.pause();
      const master = await readMaster(file);
      if (watch.signal.aborted) throw new Stopped();
      return hold(master);
    },
    send: async ({ master, period, departments, kept }, lang, watch) =>
      send({ master: masterOf(master), period, departments, kept }, FILES_TEXTS[lang], watch),
    async compare(given, files, watch) {
      const [master, ledger] = typeof given === 'number' ? fileOf(given) : [null, given];
      comparison = null;
      const compared = await compare(ledger, files, watch);
      comparison = { id: ++last, master, compared };
      return { id: comparison.id, ledger: compared.ledger, report: compared.collected.report };
    },
    async merge({ comparison: id, decisions, who }, lang, watch) {
      const { master, compared } = comparisonOf(id);
      if (master === null) throw new Error('The comparison has no file for its master.');
      return mergeBack(master, merging(compared, decisions, who), compared.today, FILES_TEXTS[lang], watch);
    },
    async period({ master: id, ...order }, lang, watch) {
      const master = masterOf(id);
      const made = await makePeriod(master, order, FILES_TEXTS[lang], watch);
      return { ...made, master: await again(master, made.file) };
    },
    async duties({ master: id, ...order }, lang, watch) {
      const master = masterOf(id);
      const made = await makeDuties(master, order, DUTY_TEXTS[lang], watch);
      return { ...made, master: made.file && (await again(master, made.file)) };
    },
    async settle({ comparison: id, decisions, who }, ledger, watch) {
      const merge = merging(comparisonOf(id).compared, decisions, who);
      await watch.ports.pause();
      const settled = merge(ledger);
      if (watch.signal.aborted) throw new Stopped();
      return { ...settled, ledger: settled.ledger === ledger ? null : settled.ledger };
    },
  };
}

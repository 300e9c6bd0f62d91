/** Out: department files and the list in one archive, and the master with the batch in it. */
import { typedIn } from '../exchange/collect';
import { updatedMaster } from '../exchange/master';
import { split } from '../exchange/split';
import { safeName } from '../exchange/split/file-name';
import type { FilesTexts } from '../i18n/files';
import { writeWorkbook } from '../xlsx';
import { archive } from './archive';
import { XLSX, ZIP, type GivenFile, type MadeFile } from './file';
import { eachInTurn, Trouble, type Watch } from './job';
import { FILE_TOOLS } from './made';
import { readReturns, type MasterFile } from './read';

export interface Order {
  readonly master: MasterFile;
  /** As the office names it: 2023-06. */
  readonly period: string;
  /** Null: all that have rows. */
  readonly departments: readonly string[] | null;
  /** Forms of an earlier revision; what was typed into them goes into the new ones. */
  readonly kept: readonly GivenFile[];
}

export interface Sent {
  readonly files: number;
  readonly period: string;
  readonly revision: number;
  /** The master was made anew: the office's own sheets have lost their looks. */
  readonly rebuilt: boolean;
  /** Only our sheets were made anew. */
  readonly remade: boolean;
  readonly zip: MadeFile;
  readonly master: MadeFile;
}

/** Name of a file without its ending. */
export const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/, '');

/**
 * @throws Stopped, and Trouble: `nothing-to-send`, or why a workbook cannot be written
 */
export async function send(order: Order, texts: FilesTexts, watch: Watch): Promise<Sent> {
  const { master, period, departments, kept } = order;
  const { ledger } = master.read;
  const today = watch.ports.today();
  const typed = typedIn(ledger, await readReturns(kept, watch));
  const out = split(ledger, {
    period,
    asOf: ledger.settings.asOf ?? today,
    ...(departments === null ? {} : { departments }),
    typed,
  });
  if (out.files.length === 0) throw new Trouble('nothing-to-send', master.name);
  const name = texts.out.masterName(withoutEnding(master.name), safeName(period));
  let how = { rebuilt: false, remade: false };
  const updated = async (): Promise<Uint8Array> => {
    const { bytes, ...rest } = await updatedMaster(master.read, out.master, today, FILE_TOOLS);
    how = rest;
    return bytes;
  };
  const works = [
    ...[...out.files, out.list].map(file => ({ name: file.name, make: () => writeWorkbook(file.book) })),
    { name, make: updated },
  ];
  const made = await eachInTurn(
    works,
    work => work.name,
    async ({ name: own, make }): Promise<MadeFile> => ({ name: own, type: XLSX, bytes: await make() }),
    watch,
  );
  const [last] = made.slice(-1);
  if (last === undefined) throw new Trouble('nothing-to-send', master.name);
  const zip = {
    name: texts.out.zipName(safeName(period), out.batch.revision),
    type: ZIP,
    bytes: archive(made.slice(0, -1)),
  };
  return { files: out.files.length, period, revision: out.batch.revision, ...how, zip, master: last };
}

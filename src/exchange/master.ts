/** The master as a file again, after a batch went out or came back. */
import type { Cell, Ledger } from '../ledger/types';
import { buildWorkbook } from '../workbook/build';
import type { BookPatch } from '../workbook/patch';
import { readLedger } from '../workbook/read/ledger';
import type { ReadBook } from '../workbook/read/types';
import type { WorkbookSpec } from '../workbook/spec';
import { foreignSheets } from './foreign';
import { masterPatch, type MasterRead } from './master-patch';

export type { MasterRead } from './master-patch';

/**
 * The workbook of a matrix that was read and changed, with the sheets that are none of ours.
 * @param today serial day up to which data count where the ledger's settings name none
 */
export function masterBook(read: MasterRead, ledger: Ledger, today: number): WorkbookSpec {
  const spec = buildWorkbook(ledger, { asOf: today, protect: read.place.sheet.guarded === true });
  return { ...spec, sheets: [...spec.sheets, ...foreignSheets(read.book, read.place.sheet)] };
}

/** Reading and writing of files. */
export interface FileTools {
  /** Null where the file is such that it cannot be patched. */
  patch(bytes: Uint8Array, patch: BookPatch): Promise<Uint8Array | null>;
  /** @param known the file before it was patched, as it was read */
  read(bytes: Uint8Array, known: { readonly bytes: Uint8Array; readonly book: ReadBook }): Promise<ReadBook>;
  write(spec: WorkbookSpec): Promise<Uint8Array>;
}

export interface UpdatedMaster {
  readonly bytes: Uint8Array;
  /** The file was made anew: sheets of the office's own keep values, formulas and merged cells, not their looks and charts. */
  readonly rebuilt: boolean;
}

type Lines = readonly (readonly (Cell | undefined)[])[];

const plain = (cells: readonly (Cell | undefined)[]): readonly Cell[] => {
  const all = cells.map(cell => (cell === '' || cell === undefined ? null : cell));
  while (all.length > 0 && all[all.length - 1] === null) all.pop();
  return all;
};
const same = (a: Lines, b: Lines): boolean => JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain));

/** True where the file says what the ledger says: rows, log and `_mubiao`. */
function says(book: ReadBook, ledger: Ledger): boolean {
  const read = readLedger(book)?.ledger;
  if (read === undefined) return false;
  const rows = ({ rows: all }: Ledger): Lines =>
    [...all].sort((a, b) => (a.key < b.key ? -1 : 1)).map(row => Object.values({ ...row, order: 0 }));
  const changes = ({ changes: all = [] }: Ledger): Lines =>
    all.map(({ on, who, no, column, before, after, source }) => [on, who, no, column, before, after, source]);
  return (
    same(rows(read), rows(ledger)) &&
    same(changes(read), changes(ledger)) &&
    same(read.stampLines ?? [], ledger.stampLines ?? [])
  );
}

/**
 * The master's file with what has changed. Only that is touched; all other parts stay byte for byte. Where the file does not allow
 * it, or does not say afterwards what it shall, it is made anew.
 */
export async function updatedMaster(
  read: MasterRead & { readonly bytes: Uint8Array },
  ledger: Ledger,
  today: number,
  tools: FileTools,
): Promise<UpdatedMaster> {
  const patch = masterPatch(read, ledger, today);
  const patched = patch && (await tools.patch(read.bytes, patch));
  if (patched && says(await tools.read(patched, read), ledger)) return { bytes: patched, rebuilt: false };
  return { bytes: await tools.write(masterBook(read, ledger, today)), rebuilt: true };
}

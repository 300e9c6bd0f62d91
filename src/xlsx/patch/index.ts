/**
 * Changes cells of a workbook file in place: the parts of its archive that hold them are written anew, all others are taken over as
 * they stand. See docs/decisions/0013.
 */
import { strToU8 } from 'fflate';
import { directory, openPackage, packedBytes, type Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import { relations } from '../../ooxml/relations';
import { packed, zip, type PackedPart, type PackagePart } from '../../ooxml/zip';
import type { BookPatch } from '../../workbook/patch';
import { bookPart } from '../read';
import { showsDate } from '../../workbook/read/formats';
import { cellFormats } from '../read/styles';
import { readTable } from '../read/tables';
import { DayFormats, withBottom, withFullCalculation, withoutPart } from './book';
import { patchSheet } from './sheet';
import { Unpatchable } from './unpatchable';

const TYPES = '[Content_Types].xml';

/** A part's text in pieces. @throws Unpatchable */
function* texts(pack: Package, part: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for (const piece of pack.pieces(part)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Unpatchable('not UTF-8');
    throw error;
  }
}

const text = (pack: Package, part: string): string => [...texts(pack, part)].join('');

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield strToU8(piece);
}

/** Parts of the sheets by their names. */
function sheetParts(pack: Package, book: string): ReadonlyMap<string, string> {
  const related = relations(pack, book);
  const parts = new Map<string, string>();
  readXml(pack.pieces(book), book, {
    open(tag, attribute) {
      if (tag !== 'sheet') return;
      const path = related.get(attribute('r:id') ?? attribute('id') ?? '')?.path;
      if (path !== undefined) parts.set(attribute('name') ?? '', path);
    },
  });
  return parts;
}

const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The parts that change, packed; null for one that goes. */
function changedParts(pack: Package, patch: BookPatch, keepMacros: boolean): ReadonlyMap<string, PackedPart | null> {
  const book = bookPart(pack);
  // Excel opens no file with macros that is called .xlsx.
  const types = text(pack, TYPES);
  if (/spreadsheetml\.template/i.test(types) || (/macroEnabled/i.test(types) && !keepMacros))
    throw new Unpatchable('macros or a template');
  const related = [...relations(pack, book).values()];
  const partOf = (kind: string): string | undefined => related.find(relation => relation.kind === kind)?.path;
  const changed = new Map<string, PackedPart | null>();
  const set = (part: string, now: string): void => void changed.set(part, packed([strToU8(now)]));
  const styles = partOf('styles');
  const days =
    styles !== undefined && pack.has(styles)
      ? new DayFormats(
          text(pack, styles),
          cellFormats(pack, styles).map(format => format !== undefined && showsDate(format)),
        )
      : new DayFormats('', []);
  const sheets = sheetParts(pack, book);
  for (const name of new Set([...patch.sheets.map(sheet => sheet.name), ...patch.stale.keys()])) {
    const part = sheets.get(name);
    if (part === undefined) throw new Unpatchable('a sheet is missing');
    const sheet = patch.sheets.find(one => one.name === name);
    const now = patchSheet(() => texts(pack, part), sheet, patch.stale.get(name), days.forDay);
    changed.set(part, packed(encoded(now)));
    const { table } = sheet ?? {};
    if (table === undefined) continue;
    const own = [...relations(pack, part).values()].filter(relation => relation.kind === 'table');
    const tablePart = own.find(({ path }) => readTable(pack, path)?.name === table.name)?.path;
    if (tablePart === undefined) throw new Unpatchable('a table is missing');
    set(tablePart, withBottom(text(pack, tablePart), table.bottom));
  }
  const newStyles = days.result();
  if (styles !== undefined && newStyles !== null) set(styles, newStyles);
  if (patch.stale.size === 0) return changed;
  set(book, withFullCalculation(text(pack, book)));
  const chain = partOf('calcChain');
  if (chain !== undefined && pack.has(chain)) {
    const file = chain.split('/').pop() ?? chain;
    changed.set(chain, null);
    set(TYPES, withoutPart(text(pack, TYPES), file));
    set(relationsOf(book), withoutPart(text(pack, relationsOf(book)), file));
  }
  return changed;
}

export interface PatchOptions {
  /** The result is called .xlsm: macros stay as they are. They are never looked at. */
  readonly keepMacros?: boolean;
}

/**
 * The file with its changes. The same file and patch give the same bytes; a patch that changes nothing gives the file itself.
 * @returns null where the file is written in a way that is not changed in place: macros, prefixes before names, formulas that
 * belong to several cells, tables with totals, other encodings than UTF-8
 * @throws OoxmlError where it cannot be read
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  patch: BookPatch,
  { keepMacros = false }: PatchOptions = {},
): Promise<Uint8Array | null> {
  if (patch.sheets.length === 0 && patch.stale.size === 0) return bytes;
  const pack = openPackage(bytes);
  let changed: ReadonlyMap<string, PackedPart | null>;
  try {
    changed = changedParts(pack, patch, keepMacros);
  } catch (error) {
    if (error instanceof Unpatchable) return null;
    throw error;
  }
  const parts = [...directory(bytes)].flatMap(([path, entry]): PackagePart[] => {
    const now = changed.get(path);
    if (now === null) return [];
    // Packed by another program, the same text would have other bytes.
    const isSame = now?.size === entry.size && now.crc === entry.crc;
    return [[path, now && !isSame ? now : { ...entry, packed: packedBytes(bytes, entry, path) }]];
  });
  return zip(parts);
}

import type { ReadBook, ReadName, ReadSheet, ReadTable } from '../../workbook/read/types';
import { OoxmlError } from '../../ooxml/errors';
import { kindOfPackage, LIMITS, openPackage, type Package } from '../../ooxml/package';
import { relations, type PartRelation } from '../../ooxml/relations';
import { readComments } from './comments';
import { unchangedSince, type KnownFile } from './known';
import { readPartCells, type Shared } from './sheet';
import { readProperties } from './properties';
import { cellFormats } from './styles';
import { readTable } from './tables';
import { decodeXmlText, readXml } from '../../ooxml/read-xml';

interface Directory {
  readonly sheets: readonly {
    readonly name: string;
    readonly id: string;
    readonly visibility: ReadSheet['visibility'];
  }[];
  readonly names: readonly ReadName[];
  readonly from1904: boolean;
}

const isVisibility = (word: string | undefined): word is 'hidden' | 'veryHidden' =>
  word === 'hidden' || word === 'veryHidden';

function readDirectory(pack: Package, part: string): Directory {
  const sheets: Directory['sheets'][number][] = [];
  const names: ReadName[] = [];
  let from1904 = false;
  let name: { readonly name: string; refersTo: string } | null = null;
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (tag === 'sheet') {
        const state = attribute('state');
        sheets.push({
          name: attribute('name') ?? '',
          id: attribute('r:id') ?? attribute('id') ?? '',
          visibility: isVisibility(state) ? state : 'visible',
        });
      }
      // Names that hold for one sheet alone (print areas, filters, what copying a sheet leaves) are not the book's.
      if (tag === 'definedName' && attribute('localSheetId') === undefined)
        name = { name: attribute('name') ?? '', refersTo: '' };
    },
    text(text) {
      if (name) name.refersTo += text;
    },
    close(tag) {
      if (tag === 'definedName' && name) names.push(name);
      if (tag === 'definedName') name = null;
    },
  });
  return { sheets, names, from1904 };
}

function readTexts(pack: Package, part: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (part === undefined || !pack.has(part)) return texts;
  let text = '';
  let inside = false;
  let phonetic = false;
  readXml(pack.pieces(part), part, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic = true;
      if (tag === 't') inside = !phonetic;
    },
    text(piece) {
      if (inside) text += piece;
    },
    close(tag) {
      if (tag === 't') inside = false;
      if (tag === 'rPh') phonetic = false;
      if (tag === 'si') texts.push(decodeXmlText(text));
    },
  });
  return texts;
}

/** The workbook's part: where the package says, else where every program puts it. */
export function bookPart(pack: Package): string {
  const stated = [...relations(pack, '').values()].find(relation => relation.kind === 'officeDocument')?.path;
  const part = stated ?? 'xl/workbook.xml';
  const kind = kindOfPackage(pack);
  if (kind === 'open-sheet') throw new OoxmlError('open-document');
  if (part.endsWith('.bin')) throw new OoxmlError('binary-format');
  if (!pack.has(part) || !/workbook/i.test(part)) throw new OoxmlError('not-a-workbook', { kind });
  return part;
}

function readSheet(pack: Package, part: string, shared: Shared): Omit<ReadSheet, 'name' | 'visibility'> {
  const { rows, merges, tableIds, guarded } = readPartCells(pack, part, shared);
  const related = relations(pack, part);
  const tables = tableIds.flatMap((id): ReadTable[] => {
    const path = related.get(id)?.path;
    const table = path !== undefined && pack.has(path) ? readTable(pack, path) : null;
    return table ? [table] : [];
  });
  const comments = readComments(pack, related);
  return { rows, merges, tables, ...(guarded ? { guarded } : {}), ...(comments.length > 0 ? { comments } : {}) };
}

const pathOf = (related: ReadonlyMap<string, PartRelation>, kind: string): string | undefined =>
  [...related.values()].find(relation => relation.kind === kind)?.path;

/** For each cell format what it shows beside the number. */
function formatsOf(pack: Package, related: ReadonlyMap<string, PartRelation>): Shared['formats'] {
  const part = pathOf(related, 'styles');
  return part !== undefined && pack.has(part) ? cellFormats(pack, part) : [];
}

/**
 * Sheets of a file read before that stand in this one as they stood there, by the path of their part. Formats that have come behind
 * those of before, as a sheet put in brings them, change nothing for the others.
 */
function sheetsAsBefore(
  known: KnownFile,
  bytes: Uint8Array,
  pack: Package,
  now: Pick<Directory, 'from1904'> & Pick<Shared, 'formats'>,
  texts: string | undefined,
): ReadonlyMap<string, ReadSheet> {
  const before = openPackage(known.bytes);
  const part = bookPart(before);
  const directory = readDirectory(before, part);
  const found = new Map<string, ReadSheet>();
  const related = relations(before, part);
  const showsAsBefore = formatsOf(before, related).every((format, i) => format === now.formats[i]);
  if (directory.from1904 !== now.from1904 || !showsAsBefore) return found;
  const isUnchanged = unchangedSince(known, bytes, pack, texts);
  for (const { id, name } of directory.sheets) {
    const path = related.get(id)?.path;
    const sheet = known.book.sheets.find(one => one.name === name);
    if (path !== undefined && sheet !== undefined && isUnchanged(path)) found.set(path, sheet);
  }
  return found;
}

/**
 * Reads an .xlsx or .xlsm file as Excel, WPS and LibreOffice save it. Sheets without cells (charts alone) are left out.
 * @param known the file before some of its parts were changed: sheets that are the same in both are taken from there
 * @throws OoxmlError if it is none, or is damaged, encrypted, too large or harmful; see {@link OoxmlError.code}.
 */
export async function readWorkbook(bytes: Uint8Array, known?: KnownFile): Promise<ReadBook> {
  const pack = openPackage(bytes);
  const part = bookPart(pack);
  const directory = readDirectory(pack, part);
  const count = directory.sheets.length;
  if (count > LIMITS.sheets) throw new OoxmlError('too-large', { what: 'sheets', count, limit: LIMITS.sheets });
  const related = relations(pack, part);
  const texts = pathOf(related, 'sharedStrings');
  const shared: Shared = {
    texts: readTexts(pack, texts),
    formats: formatsOf(pack, related),
    from1904: directory.from1904,
  };
  const asBefore = known && sheetsAsBefore(known, bytes, pack, shared, texts);
  const sheets = directory.sheets.flatMap(({ id, name, visibility }): ReadSheet[] => {
    const relation = related.get(id);
    if (relation?.kind !== 'worksheet') return [];
    if (!pack.has(relation.path)) throw new OoxmlError('damaged', { part: relation.path });
    const sheet = asBefore?.get(relation.path) ?? readSheet(pack, relation.path, shared);
    return [{ ...sheet, name, visibility }];
  });
  const properties = readProperties(pack);
  return { sheets, names: directory.names, ...(Object.keys(properties).length > 0 ? { properties } : {}) };
}

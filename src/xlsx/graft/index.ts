/**
 * Puts sheets that were made anew into a file in the place of those of the same names: all other sheets, with what hangs on them,
 * are taken over as they stand. See docs/decisions/0016.
 */
import { strToU8 } from 'fflate';
import { directory, openPackage, packedBytes, type Package } from '../../ooxml/package';
import { relations } from '../../ooxml/relations';
import { packed, zip, type PackedPart, type PackagePart } from '../../ooxml/zip';
import { withFullCalculation, withoutPart } from '../patch/book';
import { attribute } from '../patch/cells';
import { patchSheet } from '../patch/sheet';
import { Unpatchable } from '../patch/unpatchable';
import { bookPart } from '../read';
import { withDefinedNames } from './names';
import { withNewSheets, type NewSheet } from './new-sheets';
import { Rooms } from './rooms';
import { grafted, sharedTexts, withStyles } from './styles';
import { partText, reachedFrom, relationsPath, sheetsOf } from './text';

const TYPES = '[Content_Types].xml';

/** Relations of a part of the fresh package, as they are where it goes. */
function movedRelations(fresh: Package, part: string, rooms: Rooms): string | null {
  const path = relationsPath(part);
  if (!fresh.has(path)) return null;
  const related = relations(fresh, part);
  return partText(fresh, path).replace(/<Relationship(?=\s)[^>]*>/g, tag => {
    const to = related.get(attribute(tag, 'Id') ?? '')?.path;
    return to === undefined
      ? tag
      : tag.replace(/(\sTarget=")[^"]*(")/, (_, a: string, z: string) => `${a}/${rooms.path(to)}${z}`);
  });
}

const highestTable = (pack: Package, gone: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...pack.paths
      .filter(path => /(?:^|\/)tables\/[^/]+\.xml$/.test(path) && !gone.has(path))
      .map(path => Number(/<table(?=\s)[^>]*?\sid="(\d+)"/.exec(partText(pack, path))?.[1] ?? 0)),
  );

const SELECTED = / tabSelected="(?:1|true)"/;

/** The one sheet that was in view stays so: with two, whatever is typed would go into both. */
function inView(sheet: string, was: boolean): string {
  const bare = sheet.replace(SELECTED, '');
  return was ? bare.replace(/<sheetView(?=[\s/>])/, '<sheetView tabSelected="1"') : bare;
}

/** Parts that are new or changed; null for those that go. */
function changes(
  old: Package,
  fresh: Package,
  stale: readonly string[],
  adds: readonly string[],
): Map<string, PackedPart | null> {
  const [oldBook, freshBook] = [bookPart(old), bookPart(fresh)];
  const oldTypes = partText(old, TYPES);
  if (/macroEnabled|spreadsheetml\.template/i.test(oldTypes)) throw new Unpatchable('macros or a template');
  const [oldSheets, freshSheets] = [sheetsOf(old, oldBook), sheetsOf(fresh, freshBook)];
  const there = freshSheets.map(({ name }) => oldSheets.findIndex(sheet => sheet.name === name));
  if (freshSheets.some(({ name }, i) => (there[i] ?? -1) < 0 && !adds.includes(name)))
    throw new Unpatchable('a sheet is missing');
  if (there.some(place => place >= 0 && oldSheets[place]?.path === '')) throw new Unpatchable('a sheet without a part');
  let next = oldSheets.length;
  const places = there.map(place => (place < 0 ? next++ : place));
  const stylesIn = (pack: Package, book: string): string => {
    const path = [...relations(pack, book).values()].find(({ kind }) => kind === 'styles')?.path;
    if (path === undefined || !pack.has(path)) throw new Unpatchable('no styles');
    return path;
  };
  const texts = [...relations(fresh, freshBook).values()].find(({ kind }) => kind === 'sharedStrings')?.path;
  const shared = texts === undefined ? [] : sharedTexts(partText(fresh, texts));
  const { xml: styles, offsets } = withStyles(
    partText(old, stylesIn(old, oldBook)),
    partText(fresh, stylesIn(fresh, freshBook)),
  );

  const ours = new Set(there.flatMap(place => oldSheets[place]?.path ?? []));
  const staying = new Set(
    oldSheets.filter(({ path }) => !ours.has(path)).flatMap(({ path }) => [...reachedFrom(old, path)]),
  );
  const gone = new Set(
    [...ours].flatMap(path => [...reachedFrom(old, path)]).filter(path => !staying.has(path) && !ours.has(path)),
  );
  const rooms = new Rooms(
    old.paths.filter(path => !gone.has(path)),
    highestTable(old, gone) + 1,
  );
  const changed = new Map<string, PackedPart | null>();
  const set = (path: string, text: string): void => void changed.set(path, packed([strToU8(text)]));
  for (const path of gone) {
    changed.set(path, null);
    if (old.has(relationsPath(path))) changed.set(relationsPath(path), null);
  }
  const open = new Set<string>();
  const news: NewSheet[] = [];
  freshSheets.forEach(({ path, name }, i) => {
    const present = oldSheets[there[i] ?? -1]?.path;
    const to = present ?? rooms.path(path);
    if (present === undefined) news.push({ name, path: to });
    const was = present !== undefined && SELECTED.test(partText(old, to).slice(0, 4000));
    set(to, inView(grafted(partText(fresh, path), offsets, shared), was));
    const related = movedRelations(fresh, path, rooms);
    if (related !== null) set(relationsPath(to), related);
    else if (old.has(relationsPath(to))) changed.set(relationsPath(to), null);
    for (const part of reachedFrom(fresh, path)) open.add(part);
  });
  for (const part of open) {
    const to = rooms.path(part);
    const text = partText(fresh, part);
    set(to, /(?:^|\/)tables\//.test(part) ? rooms.table(text) : text);
    const related = movedRelations(fresh, part, rooms);
    if (related !== null) set(relationsPath(to), related);
  }
  for (const { name, path } of oldSheets.filter(sheet => stale.includes(sheet.name) && !ours.has(sheet.path)))
    if (name !== '')
      changed.set(
        path,
        packed(
          encoded(
            patchSheet(
              () => [partText(old, path)],
              undefined,
              new Set(),
              () => '0',
            ),
          ),
        ),
      );
  set(stylesIn(old, oldBook), styles);
  const { book, links } = withNewSheets(partText(old, oldBook), partText(old, relationsPath(oldBook)), news);
  set(oldBook, withFullCalculation(withDefinedNames(book, partText(fresh, freshBook), sheet => places[sheet] ?? 0)));

  const chain = [...relations(old, oldBook).values()].find(({ kind }) => kind === 'calcChain')?.path;
  let types = withoutOverrides(oldTypes, gone);
  if (chain !== undefined && old.has(chain)) {
    const file = chain.split('/').pop() ?? chain;
    changed.set(chain, null);
    types = withoutPart(types, file);
    set(relationsPath(oldBook), withoutPart(links, file));
  } else if (news.length > 0) set(relationsPath(oldBook), links);
  set(TYPES, withOverrides(types, partText(fresh, TYPES), rooms.moved()));
  return changed;
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield strToU8(piece);
}

const withoutOverrides = (types: string, gone: ReadonlySet<string>): string =>
  types.replace(/<Override(?=\s)[^>]*?\/>/g, tag => (gone.has((attribute(tag, 'PartName') ?? '').slice(1)) ? '' : tag));

/** The types of the parts that have come, as the fresh package gives them. */
function withOverrides(types: string, fresh: string, moved: ReadonlyMap<string, string>): string {
  const added = [...fresh.matchAll(/<Override(?=\s)[^>]*?\/>/g)].flatMap(([tag]) => {
    const to = moved.get((attribute(tag, 'PartName') ?? '').slice(1));
    return to === undefined
      ? []
      : [tag.replace(/(\sPartName=")[^"]*(")/, (_, a: string, z: string) => `${a}/${to}${z}`)];
  });
  return types.replace('</Types>', () => `${added.join('')}</Types>`);
}

/**
 * The file with sheets of another in the place of those of the same names. The same two files give the same bytes.
 * @param fresh a file as `writeWorkbook` makes it, with nothing but these sheets
 * @param stale names of other sheets whose formulas may have other results now
 * @param adds names of fresh sheets that come behind the last one where the file has none of that name
 * @returns null where the file is written in a way that does not allow it, or lacks one of the sheets
 * @throws OoxmlError where it cannot be read
 */
export async function graftSheets(
  bytes: Uint8Array,
  fresh: Uint8Array,
  stale: readonly string[],
  adds: readonly string[] = [],
): Promise<Uint8Array | null> {
  const old = openPackage(bytes);
  try {
    const changed = changes(old, openPackage(fresh), stale, adds);
    const there = [...directory(bytes)].flatMap(([path, entry]): PackagePart[] => {
      const now = changed.get(path);
      if (now === null) return [];
      return [[path, now ?? { ...entry, packed: packedBytes(bytes, entry, path) }]];
    });
    const known = new Set(there.map(([path]) => path));
    const more = [...changed].flatMap(([path, part]): PackagePart[] =>
      part === null || known.has(path) ? [] : [[path, part]],
    );
    return zip([...there, ...more]);
  } catch (error) {
    if (error instanceof Unpatchable) return null;
    throw error;
  }
}

/** Parts as texts, and what of them is counted and named. */
import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import { relations } from '../../ooxml/relations';
import { Unpatchable } from '../patch/unpatchable';

/** @throws Unpatchable */
export function partText(pack: Package, part: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    let text = '';
    for (const piece of pack.pieces(part)) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Unpatchable('not UTF-8');
    throw error;
  }
}

export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

export interface NamedPart {
  readonly name: string;
  readonly path: string;
}

/** Sheets in the order of the workbook, which `localSheetId` counts by. */
export function sheetsOf(pack: Package, book: string): readonly NamedPart[] {
  const related = relations(pack, book);
  const found: NamedPart[] = [];
  readXml(pack.pieces(book), book, {
    open(tag, attribute) {
      if (tag !== 'sheet') return;
      const path = related.get(attribute('r:id') ?? attribute('id') ?? '')?.path;
      found.push({ name: attribute('name') ?? '', path: path ?? '' });
    },
  });
  return found;
}

/** Every part that a part leads to, itself not among them. */
export function reachedFrom(pack: Package, part: string, found: Set<string> = new Set()): ReadonlySet<string> {
  for (const { path } of relations(pack, part).values()) {
    if (path === part || found.has(path) || !pack.has(path)) continue;
    found.add(path);
    reachedFrom(pack, path, found);
  }
  return found;
}

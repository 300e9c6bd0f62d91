/** A file that was read before and of which some parts have changed since: sheets that stand as they stood are not read again. */
import type { ReadBook } from '../../workbook/read/types';
import { directory, packedBytes, type Package } from '../../ooxml/package';
import { relations } from '../../ooxml/relations';

export interface KnownFile {
  readonly bytes: Uint8Array;
  /** As `readWorkbook` read it. */
  readonly book: ReadBook;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** Whether a part is the same in two archives, or in neither. */
function comparison(one: Uint8Array, other: Uint8Array): (path: string) => boolean {
  const [a, b] = [directory(one), directory(other)];
  return path => {
    const [p, q] = [a.get(path), b.get(path)];
    if (p === undefined || q === undefined) return p === q;
    const alike = p.method === q.method && p.size === q.size && p.crc === q.crc;
    return alike && sameBytes(packedBytes(one, p, path), packedBytes(other, q, path));
  };
}

/** Path of the relations of a part. */
const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/**
 * @param texts part with the texts of all sheets
 * @returns whether a sheet's part says what it said in the known file, with all that it refers to
 */
export function unchangedSince(
  known: KnownFile,
  bytes: Uint8Array,
  pack: Package,
  texts: string | undefined,
): (part: string) => boolean {
  const same = comparison(known.bytes, bytes);
  if (texts !== undefined && !same(texts)) return () => false;
  return part =>
    same(part) && same(relationsOf(part)) && [...relations(pack, part).values()].every(({ path }) => same(path));
}

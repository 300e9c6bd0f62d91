import { Inflate } from 'fflate';
import { OoxmlError } from './errors';
import { packageKind, refuseOthers, type PackageKind } from './kinds';

/** What a package may cost at most: bytes of the file, parts, bytes of one part, sheets. A matrix of 10,000 rows needs a fifth of it. */
export const LIMITS = { file: 100e6, entries: 5000, part: 600e6, sheets: 1000 } as const;

/** The parts of a package, unpacked one at a time, and only those that are asked for. */
export interface Package {
  readonly paths: readonly string[];
  /** The path as the archive spells it: names of parts do not tell case apart (ECMA-376 part 2, 6.2.2). */
  named(path: string): string;
  has(path: string): boolean;
  /** Bytes of a part in pieces; none if there is no such part. */
  pieces(path: string): Iterable<Uint8Array>;
}

export interface PackageEntry {
  readonly method: number;
  readonly size: number;
  readonly packedSize: number;
  readonly crc: number;
  readonly offset: number;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new OoxmlError('truncated');
}

function checkPath(path: string): void {
  const harmful =
    path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\0') || path.split('/').includes('..');
  if (harmful) throw new OoxmlError('unsafe', { what: 'path', part: path.slice(0, 80) });
}

/** Entries of an archive by path, in its order. */
export function directory(bytes: Uint8Array): ReadonlyMap<string, PackageEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new OoxmlError('too-large', { what: 'entries', count, limit: LIMITS.entries });
  const entries = new Map<string, PackageEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new OoxmlError('truncated');
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    checkPath(path);
    if (view.getUint16(at + 8, true) & 1) throw new OoxmlError('encrypted');
    entries.set(path, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const STEP = 1 << 16;

function* inflated(packed: Uint8Array, entry: PackageEntry, part: string): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate(chunk => {
    out.push(chunk);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw new OoxmlError('damaged', { part });
    }
    if (size > entry.size) throw new OoxmlError('unsafe', { what: 'size', part });
    yield* out;
    out = [];
  }
  if (size !== entry.size) throw new OoxmlError('damaged', { part });
}

function* unpack(bytes: Uint8Array, entry: PackageEntry, part: string): Generator<Uint8Array> {
  if (entry.size > LIMITS.part)
    throw new OoxmlError('too-large', { what: 'part', part, size: entry.size, limit: LIMITS.part });
  const packed = packedBytes(bytes, entry, part);
  if (entry.method === 0) yield packed;
  else if (entry.method === 8) yield* inflated(packed, entry, part);
  else throw new OoxmlError('damaged', { part });
}

/** Bytes of an entry as they stand in the archive. */
export function packedBytes(bytes: Uint8Array, entry: PackageEntry, part: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new OoxmlError('damaged', { part });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new OoxmlError('truncated');
  return packed;
}

/**
 * Opens the archive of an .xlsx or .docx file (PKWARE APPNOTE 6.3.3, without ZIP64).
 * @throws OoxmlError saying what the file is instead, or what is wrong with it.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > LIMITS.file)
    throw new OoxmlError('too-large', { what: 'file', size: bytes.length, limit: LIMITS.file });
  refuseOthers(bytes);
  const entries = directory(bytes);
  const spelt = new Map(Array.from(entries.keys(), path => [path.toLowerCase(), path]));
  const named = (path: string): string => (entries.has(path) ? path : (spelt.get(path.toLowerCase()) ?? path));
  return {
    paths: [...entries.keys()],
    named,
    has: path => entries.has(named(path)),
    pieces(path) {
      const entry = entries.get(named(path));
      return entry ? unpack(bytes, entry, path) : [];
    },
  };
}

/** Kind of an open package. */
export const kindOfPackage = (pack: Package): PackageKind =>
  packageKind(pack.paths, Array.from(pack.pieces('mimetype'), piece => new TextDecoder().decode(piece)).join(''));

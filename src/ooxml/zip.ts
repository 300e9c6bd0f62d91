import { Deflate } from 'fflate';

/** One file of a package: its path and its bytes, in pieces; or as it stands packed in another archive. */
export type PackagePart = readonly [path: string, pieces: Iterable<Uint8Array> | PackedPart];

export interface PackedPart {
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const LEVEL = 6;
/** 1980-01-01 00:00, the earliest time that the format knows: files are the same whenever they are made. */
const DOS_DATE = 0x21;

const CRC = new Uint32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array, start: number): number {
  let crc = ~start;
  for (let i = 0; i < bytes.length; i++) crc = (CRC[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc;
}

/** Packs the bytes of one file; pieces are taken one after the other. */
export function packed(pieces: Iterable<Uint8Array>): PackedPart {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let packedSize = 0;
  let crc = 0;
  const deflate = new Deflate({ level: LEVEL }, chunk => {
    chunks.push(chunk);
    packedSize += chunk.length;
  });
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(0), true);
  const all = new Uint8Array(packedSize);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return { method: 8, packed: all, size, crc: crc >>> 0 };
}

interface Packed extends PackedPart {
  readonly name: Uint8Array;
}

const pack = ([path, content]: PackagePart): Packed => ({
  ...('packed' in content ? content : packed(content)),
  name: new TextEncoder().encode(path),
});

/** The fields that local and central headers share, from "version needed" to the length of the name. */
function describe(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, 20, true);
  // Names that are not plain letters are UTF-8 (general purpose bit 11).
  if (part.name.some(byte => byte > 0x7f)) view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

/**
 * A zip archive (PKWARE APPNOTE 6.3.3, deflate, no ZIP64: parts below 4 GiB) whose bytes depend on nothing but the parts.
 * Pieces are taken one after the other, so that a large sheet never stands in memory as a whole.
 */
export function zip(parts: Iterable<PackagePart>): Uint8Array {
  const all = Array.from(parts, pack);
  const sum = (cost: (part: Packed) => number) => all.reduce((total, part) => total + cost(part), 0);
  const centralAt = sum(part => 30 + part.name.length + part.packed.length);
  const centralSize = sum(part => 46 + part.name.length);
  const out = new Uint8Array(centralAt + centralSize + 22);
  const view = new DataView(out.buffer);

  let local = 0;
  let central = centralAt;
  for (const part of all) {
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    describe(view, central + 6, part);
    view.setUint32(central + 42, local, true);
    out.set(part.name, central + 46);
    central += 46 + part.name.length;

    view.setUint32(local, 0x04034b50, true);
    describe(view, local + 4, part);
    out.set(part.name, local + 30);
    local += 30 + part.name.length;
    out.set(part.packed, local);
    local += part.packed.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, all.length, true);
  view.setUint16(central + 10, all.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, centralAt, true);
  return out;
}

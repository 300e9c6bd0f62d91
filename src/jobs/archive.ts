/** Several files as one. */
import { zipSync, type Zippable } from 'fflate';
import type { MadeFile } from './file';

/** 1 January 1980, the earliest time that archives know: the same files give the same archive. Times in archives are local ones. */
const STILL = new Date(1980, 0, 1);

/** An archive whose bytes depend on nothing but the files. Workbooks and documents are packed already: they are stored. */
export function archive(files: readonly MadeFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime: STILL }] as const]),
  );
  return zipSync(entries);
}

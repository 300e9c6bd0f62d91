import path from 'node:path';
import type { Returned } from '../exchange/collect';
import { CommandFailure } from './failure';
import { readInput } from './files';
import type { Io } from './io';
import { readBookFile } from './workbook-input';

/** One returned file; one that cannot be read says why and stops nobody else. */
async function readReturn(io: Io, name: string, shown: string): Promise<Returned> {
  try {
    const { file, bytes } = await readInput(io, name);
    return { name: shown, book: await readBookFile(bytes, file) };
  } catch (error) {
    if (error instanceof CommandFailure) return { name: shown, code: error.say, detail: error.data };
    const detail = error instanceof Error ? error.message : String(error);
    return { name: shown, code: 'unexpected', detail: { detail } };
  }
}

/** Names as the report shows them: the file's own, with its folder only where two files share it. */
function shownNames(names: readonly string[]): readonly string[] {
  const own = names.map(name => path.basename(name));
  return names.map((name, i) => (own.filter(other => other === own[i]).length > 1 ? name : (own[i] ?? name)));
}

/** Returned files, one after the other: a workbook as read takes many times its bytes. */
export async function readReturnFiles(
  io: Io,
  names: readonly string[],
  progress: (name: string, place: number) => void,
): Promise<readonly Returned[]> {
  const shown = shownNames(names);
  const files: Returned[] = [];
  for (const [i, name] of names.entries()) {
    progress(shown[i] ?? name, i + 1);
    files.push(await readReturn(io, name, shown[i] ?? name));
  }
  return files;
}

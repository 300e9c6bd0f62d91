import { decodeText } from '../input';
import '../plan/parts';
import { readCorrections } from '../plan/corrections';
import type { Correction } from '../plan/corrections';
import { CommandFailure } from './failure';
import { readInput } from './files';
import type { Io } from './io';

/**
 * Corrections of a plan's form: a JSON list, as the pane keeps it.
 * @throws Failure `bad-corrections`, naming the first entry that is none
 */
export async function readCorrectionsFile(io: Io, name: string): Promise<readonly Correction[]> {
  const { file, bytes } = await readInput(io, name);
  let data: unknown;
  try {
    data = JSON.parse(decodeText(bytes).text);
  } catch {
    throw new CommandFailure('bad-corrections', { file, entry: 0 });
  }
  const read = readCorrections(data);
  if (typeof read === 'number') throw new CommandFailure('bad-corrections', { file, entry: read + 1 });
  return read;
}

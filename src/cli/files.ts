import { access, copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_INPUT, MAX_PDF, tooLarge } from '../input';
import { CommandFailure } from './failure';
import type { Io } from './io';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

function failure(error: unknown, file: string): CommandFailure {
  switch (codeOf(error)) {
    case 'ENOENT':
      return new CommandFailure('file-missing', { file });
    case 'EISDIR':
      return new CommandFailure('file-is-folder', { file });
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return new CommandFailure('file-denied', { file });
    default:
      return new CommandFailure('file-failed', {
        file,
        detail: error instanceof Error ? error.message : String(error),
      });
  }
}

/** An input by name (`-`: standard input) with its bytes. */
export async function readInput(io: Io, name: string): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  if (name === '-') return { file: '-', bytes: await io.stdin() };
  const file = path.resolve(io.cwd, name);
  try {
    return { file, bytes: Uint8Array.from(await readFile(file)) };
  } catch (error) {
    throw failure(error, file);
  }
}

/** As {@link readInput} for texts: the size is looked at before the file is read. */
export async function readTextInput(
  io: Io,
  name: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  if (name !== '-') {
    const file = path.resolve(io.cwd, name);
    const found = await stat(file).catch((error: unknown) => {
      throw failure(error, file);
    });
    const limit = /\.pdf$/i.test(file) ? MAX_PDF : MAX_INPUT;
    if (found.isFile() && found.size > limit) {
      const { code, data } = tooLarge(found.size, limit);
      throw new CommandFailure(code, { ...data, file });
    }
  }
  return readInput(io, name);
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Name of a file that is not there yet: `plan.backup.xlsx`, `plan.backup-2.xlsx` … */
async function freeBackupName(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let n = 1; ; n++) {
    const candidate = path.join(dir, `${name}.backup${n === 1 ? '' : `-${n}`}${ext}`);
    if (!(await exists(candidate))) return candidate;
  }
}

/**
 * Checks, before any work is done, that a result can go where it shall.
 * @throws Failure `output-exists` without `force`, `folder-missing`, `file-is-folder`
 */
export async function checkOutput(io: Io, name: string, force: boolean): Promise<string> {
  const file = path.resolve(io.cwd, name);
  const folder = path.dirname(file);
  if (!(await exists(folder))) throw new CommandFailure('folder-missing', { folder });
  if (!(await exists(file))) return file;
  if ((await stat(file)).isDirectory()) throw new CommandFailure('file-is-folder', { file });
  if (!force) throw new CommandFailure('output-exists', { file });
  return file;
}

/**
 * Writes a result all at once: into a temporary file beside it, which then takes its name. What stood there is kept as a
 * backup first.
 * @returns the backup's name, if one was made
 */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<string | null> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const backup = (await exists(file)) ? await freeBackupName(file) : null;
    if (backup !== null) await copyFile(file, backup);
    await writeFile(temporary, bytes);
    await rename(temporary, file);
    return backup;
  } catch (error) {
    await rm(temporary, { force: true });
    throw failure(error, file);
  }
}

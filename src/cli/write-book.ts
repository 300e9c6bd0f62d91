import path from 'node:path';
import { updatedMaster, type FileTools } from '../exchange/master';
import { cliText } from '../i18n/messages/cli';
import type { Lang } from '../i18n/lang';
import type { Ledger } from '../ledger/types';
import type { WorkbookSpec } from '../workbook/spec';
import { graftSheets, holdsMacros, OoxmlError, patchWorkbook, readWorkbook, writeWorkbook } from '../xlsx';
import { CommandFailure, usage } from './failure';
import { checkOutput, writeOutput } from './files';
import type { Io } from './io';
import { readMatrix, type MatrixInput } from './matrix-input';
import { packageFailure } from './workbook-input';

/** @throws Failure naming the file where a cell cannot be written */
export async function bookBytes(spec: WorkbookSpec, file: string): Promise<Uint8Array> {
  try {
    return await writeWorkbook(spec);
  } catch (error) {
    throw error instanceof OoxmlError ? packageFailure(error, file) : error;
  }
}

const isNamedForMacros = (file: string): boolean => /\.xlsm$/i.test(file);

/** @throws Failure `no-macros` where a master without macros would get a name that says it has some */
function checkEnding(read: MatrixInput, file: string): void {
  if (isNamedForMacros(file) && !holdsMacros(read.bytes)) throw new CommandFailure('no-macros', { file });
}

/** The matrix of a workbook that is to be changed; `output` is null where nothing will be written. @throws Failure as readMatrix and {@link checkEnding} do */
export async function readMatrixFor(io: Io, input: string, output: string | null): Promise<MatrixInput> {
  const read = await readMatrix(io, input);
  if (output !== null) checkEnding(read, path.basename(output));
  return read;
}

/** As {@link readMatrixFor} for a command that has to write: with the name of its file, which is looked at first. */
export async function masterAndOutput(
  io: Io,
  input: string,
  { output: name, force }: { readonly output?: string | undefined; readonly force?: boolean | undefined },
): Promise<{ readonly read: MatrixInput; readonly output: string }> {
  if (name === undefined) throw usage('missing-output');
  const output = await checkOutput(io, name, force === true);
  return { read: await readMatrixFor(io, input, output), output };
}

/**
 * The file of a matrix that was read and changed: only what has changed is touched. Where it had to be made anew that is said on
 * standard error.
 * @throws Failure naming `file` where a cell cannot be written, or macros would be lost or are missing under its name
 */
export async function masterBytes(
  read: MatrixInput,
  ledger: Ledger,
  file: string,
  io: Io,
  lang: Lang,
): Promise<Uint8Array> {
  checkEnding(read, file);
  const keepMacros = isNamedForMacros(file);
  const tools: FileTools = {
    patch: (bytes, patch) => patchWorkbook(bytes, patch, { keepMacros }),
    read: readWorkbook,
    write: spec => bookBytes(spec, file),
    graft: graftSheets,
  };
  const { bytes, rebuilt, remade } = await updatedMaster(read, ledger, io.today(), tools);
  if (rebuilt && keepMacros) throw new CommandFailure('macros-lost', { file });
  if (rebuilt) io.err(cliText(lang, 'master-rebuilt', { file: read.file }));
  if (remade) io.err(cliText(lang, 'sheets-remade', { file: read.file }));
  return bytes;
}

/** Writes a file and says so on standard error where a backup was made. */
export async function putFile(file: string, bytes: Uint8Array, io: Io, lang: Lang): Promise<void> {
  const backup = await writeOutput(file, bytes);
  if (backup !== null) io.err(cliText(lang, 'backup-made', { file: backup }));
}

/** Writes the file of a matrix that was read and changed; {@link masterBytes} says what may be wrong. */
export async function putMaster(output: string, read: MatrixInput, ledger: Ledger, io: Io, lang: Lang): Promise<void> {
  await putFile(output, await masterBytes(read, ledger, path.basename(output), io, lang), io, lang);
}

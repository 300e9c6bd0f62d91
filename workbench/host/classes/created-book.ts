/** Workbooks that are made and opened beside the open one (`Excel.createWorkbook`). */
import type { Host } from '../host';
import { text } from '../protocol/args';
import { invalid, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import type { CreatedBook } from './states';

const AT = 'Application.createWorkbook';

/** The archive that every .xlsx file is: `PK`. */
const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** @param file Base64 of an .xlsx file */
export function createBook(host: Host, file: unknown): CreatedBook {
  if (file === null || file === undefined) throw notImplemented('createWorkbook without a file');
  let binary: string;
  try {
    binary = atob(text(file, AT));
  } catch {
    throw invalid(AT);
  }
  const bytes = Uint8Array.from(binary, char => char.charCodeAt(0));
  if (!isPackage(bytes)) throw invalid(AT);
  const made = { id: `made${host.made.length + 1}`, bytes };
  host.made.push(made);
  return made;
}

export const workbookCreated: HostClass<CreatedBook> = {
  id: made => made.id,
  get: { Id: made => made.id },
  call: { Open: (made, _args, host) => host.openMade(made.bytes) },
};

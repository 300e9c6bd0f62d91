/** What came back, before it is compared. */
import type { CliMessage } from '../../i18n/messages/cli';
import type { ReadBook } from '../../workbook/read/types';
import type { FileReading } from './file-reading';
import { unreadReport } from './file-reports';
import type { FileReport } from './file-types';
import { readForm, type ReturnedForm } from './form';
import type { Master } from './master';
import { readFile } from './read-file';

/** A returned file: its sheets, or why its bytes could not be read. */
export type Returned =
  | { readonly name: string; readonly book: ReadBook }
  | { readonly name: string; readonly code: CliMessage; readonly detail?: Readonly<Record<string, string | number>> };

/** A file that could be read, and what is in it. */
export interface ReadReturn {
  readonly name: string;
  readonly form: ReturnedForm;
  readonly reading: FileReading;
}

/** Reads all files, in the order of their names. @returns those that hold a form, and a report on each that does not */
export function readAll(
  files: readonly Returned[],
  master: Master,
): { readonly reads: readonly ReadReturn[]; readonly bad: readonly FileReport[] } {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const bad: FileReport[] = [];
  const reads = sorted.flatMap((file): ReadReturn[] => {
    if ('code' in file) {
      bad.push(unreadReport(file.name, file.code, file.detail, false));
      return [];
    }
    const form = readForm(file.book);
    if (form === null) {
      bad.push(unreadReport(file.name, 'no-form', undefined, true));
      return [];
    }
    return [{ name: file.name, form, reading: readFile(file.name, form, master) }];
  });
  return { reads, bad };
}

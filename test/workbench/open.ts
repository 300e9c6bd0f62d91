import { openBook as open } from '../../workbench/open';
import type { Opened, OpenOptions } from '../../workbench/open';

export { upTo } from '../../workbench/open';
export type { Opened } from '../../workbench/open';

/** The client tidies up after a test has ended: jest must not take its own objects away from under it. */
const KEPT = Symbol.for('$$jest-protect-from-deletion');

export function openBook(options?: OpenOptions): Opened {
  const opened = open(options);
  const { Excel, Office, OfficeExtension } = opened.client;
  for (const part of [Excel, Office, OfficeExtension])
    Object.defineProperty(part, KEPT, { value: [], configurable: true, writable: true });
  return opened;
}

/** The code with which a batch fails, or `none`. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  return batch.then(
    () => 'none',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

/** The code with which an act on the sheet of a new book fails, or `none`. */
export const failing = (act: (sheet: Excel.Worksheet) => unknown): Promise<string> => {
  const { run } = openBook();
  return codeOf(
    run(async context => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
};

/** Tests open a book each; on a busy machine that takes its time. */
export { openBook, upTo } from '../../workbench/open';
export type { Opened } from '../../workbench/open';

jest.setTimeout(60_000);

/** The code with which a batch fails, or `none`. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  return batch.then(
    () => 'none',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

/** The same writing without a page, for `bench/writing.ts`: the pane's own port to Excel on Microsoft's client and the workbench host. */
import { previewWrite, workbookOf } from '../src/taskpane/book/writing';
import { excelBook } from '../src/taskpane/adapters/excelBook';
import type { Book } from '../src/taskpane/ports';
import { parsePlan } from '../src/plan';
import { openBook } from '../workbench/open';
import { serialOf } from '../src/ledger/dates/serial';

/** What a piece of work cost. Times in milliseconds, `cpu` of all threads or processes concerned. */
export interface WritingCost {
  readonly ms: number;
  readonly cpu: number;
  readonly requests: number;
  readonly kilobytes: number;
}

export interface WritingCosts {
  readonly first: WritingCost;
  /** The same plan once more, into the book that has it. */
  readonly again: WritingCost;
  readonly rows: readonly WritingCost[];
}

/** What the host's book of requests says since `from`. */
export const traffic = (all: readonly { readonly up: number; readonly down: number }[], from: number) => ({
  requests: all.length - from,
  kilobytes: all.slice(from).reduce((sum, { up, down }) => sum + up + down, 0) / 1000,
});

const NOW = Date.UTC(2024, 5, 20, 2);
export const TODAY = serialOf(2024, 6, 20);

/** As the pane does it: reads the book, writes it, reads it once more. */
async function write(book: Book, text: string): Promise<void> {
  const open = await book.read();
  const preview = previewWrite(open?.ledger ?? null, parsePlan(text), 'zh-CN', []);
  await book.write(workbookOf(preview, TODAY, open?.guarded), () => undefined, new AbortController().signal);
}

export async function withoutPage(text: string, saved: number): Promise<WritingCosts> {
  const { host } = openBook();
  const book = excelBook(() => NOW);
  await book.read();
  const live = await book.live(
    () => '',
    () => undefined,
  );
  const measured = async (work: () => Promise<unknown>): Promise<WritingCost> => {
    const [from, spent, before] = [performance.now(), process.cpuUsage(), host.traffic.length];
    await work();
    const { user, system } = process.cpuUsage(spent);
    return { ms: performance.now() - from, cpu: (user + system) / 1000, ...traffic(host.traffic, before) };
  };
  const first = await measured(() => write(book, text));
  const open = await book.read();
  const rows: WritingCost[] = [];
  for (const row of (open?.ledger.rows ?? []).slice(0, saved)) {
    // As in Excel, what the last entry changed is calculated before the next one comes.
    await host.calculated();
    rows.push(await measured(() => book.fill(row.key, { progress: '方案已印发', reportedOn: TODAY })));
  }
  await host.calculated();
  const again = await measured(() => write(book, text));
  live.stop();
  return { first, again, rows };
}

/** What must hold when a plan is revised over a book with progress in every row. */
import { buildLedger } from '../../src/ledger/rows/build';
import type { Ledger, Row } from '../../src/ledger/types';
import { printed, sentencesOf, type Model } from './plan-edits';

const ZH = { lang: 'zh-CN' } as const;
export const ledgerOf = (model: Model): Ledger => buildLedger(printed(model), ZH);

/** Progress in every row that says whose it is: sentence and target. */
export function reported(model: Model): Ledger {
  const ledger = ledgerOf(model);
  const marks = marksOf(model);
  return {
    ...ledger,
    rows: ledger.rows.map((row, i) => ({ ...row, progress: marks[i] ?? null, actual: i + 1, reporter: '李' })),
  };
}

/** `id:indicator` of each row, in the order of the plan. */
export const marksOf = (model: Model): string[] =>
  sentencesOf(model).flatMap(({ id, targets }) =>
    targets.length === 0 ? [`${id}:`] : targets.map(target => `${id}:${target.indicator}`),
  );

export interface Tally {
  still: number;
  stillKept: number;
  reworded: number;
  rewordedKept: number;
  /** Rows that have the progress of another indicator or unit. */
  crossed: string[];
  /** Rows whose progress came from a sentence that was deleted or is another one. */
  strayed: string[];
  lost: string[];
}

export const tally = (): Tally => ({
  still: 0,
  stillKept: 0,
  reworded: 0,
  rewordedKept: 0,
  crossed: [],
  strayed: [],
  lost: [],
});

function timesOf(sentences: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of sentences) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Counts what came of a revision. */
export function judge(before: Model, after: Model, book: Ledger, revised: Ledger, counts: Tally): void {
  const old = sentencesOf(before);
  const marks = marksOf(after);
  const olds = new Map(old.map(one => [one.id, one]));
  const oldRows = new Map(book.rows.map(row => [String(row.progress), row]));
  const planned = revised.rows.filter(row => row.order <= marks.length);
  const texts = new Map<string, number>();
  const now = sentencesOf(after);
  for (const side of [old, now])
    for (const [text, n] of timesOf(side)) texts.set(text, Math.max(texts.get(text) ?? 0, n));
  // Of a sentence that stands in several places as many rows have progress as there were, and as there are.
  const [times, timesNow] = [timesOf(old), timesOf(now)];
  for (const [text, n] of timesNow) {
    const rows = planned.filter(row => row.measure === text && oldRows.get(String(row.progress))?.measure === text);
    const wide = Math.max(1, now.find(one => one.text === text)?.targets.length ?? 1);
    if (n > 1 && rows.length < Math.min(n, times.get(text) ?? 0) * wide)
      counts.lost.push(`${text} in ${rows.length} of ${n}`);
  }
  now.reduce((at, one) => {
    const width = Math.max(1, one.targets.length);
    planned.slice(at, at + width).forEach((row, k) => {
      const mark = marks[at + k] ?? '';
      const was = oldRows.get(String(row.progress));
      const known = olds.get(one.id);
      check(row, mark, was, known?.text === one.text, one.reworded !== undefined && known !== undefined);
      if (was !== undefined && known === undefined && !one.of?.some(id => String(row.progress).startsWith(`${id}:`)))
        if (was.measure !== one.text) counts.strayed.push(`${was.measure} → ${row.measure}`);
    });
    return at + width;
  }, 0);
  const left = new Set(revised.rows.map(row => String(row.progress)));
  for (const row of book.rows) if (!left.has(String(row.progress))) counts.lost.push(row.measure);

  function check(row: Row, mark: string, was: Row | undefined, still: boolean, reworded: boolean): void {
    // A sentence that stands in several places may have the progress of either, and not all of them had any.
    const repeated = (texts.get(row.measure) ?? 0) > 1;
    const its = String(row.progress) === mark || (repeated && (was === undefined || was.measure === row.measure));
    if (still) {
      counts.still++;
      if (its) counts.stillKept++;
      else counts.lost.push(`${row.measure} has ${was?.measure ?? 'nothing'}`);
    } else if (reworded) {
      counts.reworded++;
      if (its) counts.rewordedKept++;
    }
    if (was !== undefined && was.target !== null && row.target !== null)
      if (was.unit !== row.unit || was.indicator !== row.indicator)
        counts.crossed.push(`${was.indicator} ${was.unit} → ${row.indicator} ${row.unit}`);
  }
}

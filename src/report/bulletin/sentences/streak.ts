/** Rows that have been behind for two periods or more, this one among them. */
import type { ComputedRow } from '../../../ledger/status/compute';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

export function streak({ of, streak: runs, settings, words }: Facts): readonly BulletinSentence[] {
  const byLength = new Map<number, ComputedRow[]>();
  for (const entry of [...of('behind'), ...of('overdue')]) {
    const k = runs(entry.row);
    if (k >= 2) byLength.set(k, [...(byLength.get(k) ?? []), entry]);
  }
  return [...byLength]
    .sort(([a], [b]) => b - a)
    .map(([k, rows]) => {
      const shown = rows.slice(0, settings.listMost).map(({ row }) => row.no);
      const names = words.list(shown) + (shown.length < rows.length ? words.etc : '');
      return sentence('streak', words.streak(names, String(k)), keysOf(rows), { periods: k });
    });
}

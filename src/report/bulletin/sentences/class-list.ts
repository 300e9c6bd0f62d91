/** The rows of a class by number and heading: 滞后3项，分别是：… */
import type { ComputedRow } from '../../../ledger/status/compute';
import { headingOf } from '../../words/rows';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence, type SentenceId } from '../sentence';

/** @param annex the annex that has them all; empty: none has */
export function classList(
  id: SentenceId,
  word: string,
  rows: readonly ComputedRow[],
  { settings, words }: Facts,
  annex = '',
): readonly BulletinSentence[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, settings.listMost);
  const names = words.list(
    shown.map(({ row }) => `${row.no}${/^[A-Za-z\d]/.test(headingOf(row)) ? ' ' : ''}${headingOf(row)}`),
  );
  const text = words.classList(word, String(rows.length), names, shown.length < rows.length, annex);
  return [sentence(id, text, keysOf(rows), { rows: rows.length })];
}

/** Letters that wait for an answer, as the form shows them beside their rows. */
import { FORM_LETTER } from '../../i18n/exchange';
import { fillWords } from '../../i18n/fill';
import { joinNames } from '../../i18n/marks';
import { toIso } from '../../ledger/dates/serial';
import { isCounted, isOpen, noticesOf } from '../../ledger/notices/read';
import type { Ledger } from '../../ledger/types';
import type { RowKey } from '../../ledger/rows/key';

/** By 行键: 单号 and 反馈期限 of each open letter about the row. */
export function openLetters(ledger: Pick<Ledger, 'notices' | 'lang'>): ReadonlyMap<RowKey, string> {
  const { lang } = ledger;
  const byKey = new Map<RowKey, string[]>();
  for (const notice of noticesOf(ledger).filter(one => isOpen(one) && isCounted(one))) {
    const { id, replyBy, keys } = notice;
    const shown = replyBy === null ? id : fillWords(FORM_LETTER, lang, { id, day: toIso(replyBy) });
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), shown]);
  }
  return new Map([...byKey].map(([key, shown]) => [key, joinNames(shown, lang)]));
}

/** Letters whose rows are all struck off or called off are settled with them. */
import { NOTICE_LOG } from '../../i18n/notices';
import { wordOf } from '../columns/vocabulary';
import type { NoticeEntry } from '../side/types';
import { closedAs } from '../status/facts';
import type { ChangeEntry, Ledger } from '../types';
import { noticesOf, type Notice } from './read';
import { NOTICE_ENDING, NOTICE_STATE, type NoticeEnding } from './words';
import type { RowKey } from '../rows/key';

/** A line of 更新记录 about a letter. */
export const letterLine = (
  { lang }: Pick<Ledger, 'lang'>,
  moment: number,
  nos: NoticeEntry['nos'],
  before: string | null,
  after: string | null,
): ChangeEntry => ({
  on: moment,
  who: null,
  no: nos,
  column: NOTICE_LOG.column[lang],
  before,
  after,
  source: NOTICE_LOG.source[lang],
});

/** The ledger with endings of letters written, each with its line of 更新记录. */
export function withEndings(
  ledger: Ledger,
  endings: ReadonlyMap<Notice, NoticeEnding>,
  moment: number,
  link: (notice: Notice) => string | null = () => null,
): Ledger {
  if (endings.size === 0) return ledger;
  const { lang } = ledger;
  const notices = [...(ledger.notices ?? [])] as NoticeEntry[];
  const lines: ChangeEntry[] = [];
  for (const [notice, ending] of endings) {
    const word = wordOf(NOTICE_ENDING, ending, lang);
    const entry = notices[notice.at] ?? notice.entry;
    notices[notice.at] = {
      ...entry,
      ending: word,
      state: wordOf(NOTICE_STATE, ending, lang),
      daysLate: null,
      link: link(notice) ?? entry.link,
    };
    lines.push(letterLine(ledger, moment, entry.nos, notice.id, `${notice.id} ${word}`));
  }
  return { ...ledger, notices, changes: [...(ledger.changes ?? []), ...lines] };
}

/**
 * @param keys rows that were closed just now
 * @returns the ledger, and 单号 of the letters that are settled
 */
export function settleLetters(
  ledger: Ledger,
  keys: ReadonlySet<RowKey>,
  moment: number,
): { readonly ledger: Ledger; readonly ids: readonly string[] } {
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  const settled = noticesOf(ledger).filter(
    notice =>
      notice.ending === null &&
      notice.keys.some(key => keys.has(key)) &&
      notice.keys.every(key => {
        const row = rows.get(key);
        return row === undefined || closedAs(row) !== null;
      }),
  );
  const endings = new Map(settled.map(notice => [notice, 'closed'] as const));
  return { ledger: withEndings(ledger, endings, moment), ids: settled.map(({ id }) => id) };
}

/** Codes of the program that somebody pasted into a matrix: a refresh writes their words, and says so in the log. */
import { columnName } from '../ledger/columns/columns';
import { ADJUST, COMPARATOR, EVERY, KIND, STANDING_WORD } from '../ledger/columns/words';
import { codeOf, wordOf, type Vocabulary } from '../ledger/columns/vocabulary';
import type { ColumnKey } from '../ledger/columns/types';
import type { ChangeEntry } from '../ledger/types';
import { LOG_WORDS } from '../i18n/change-log';
import { valueAt } from '../workbook/read/grid';
import type { LedgerRead } from '../workbook/read/ledger';
import type { SerialDay } from '../ledger/dates/serial';

const WORDS: Readonly<Partial<Record<ColumnKey, Vocabulary<string>>>> = {
  kind: KIND,
  comparator: COMPARATOR,
  every: EVERY,
  adjust: ADJUST,
  due: STANDING_WORD,
};

/** Log lines for the codes that a refresh turns into words. @param on today as a serial day */
export function codeEntries({ ledger, notes, place }: LedgerRead, on: SerialDay, source: string): ChangeEntry[] {
  const { lang } = ledger;
  const keyOf = new Map([...place.heads.columns].map(([key, column]) => [column, key]));
  const numbers = place.heads.columns.get('no');
  return notes.flatMap((note): ChangeEntry[] => {
    const key = note.column === undefined ? undefined : keyOf.get(note.column);
    const words = key === undefined ? undefined : WORDS[key];
    if (note.code !== 'pasted-code' || key === undefined || words === undefined || note.row === undefined) return [];
    return [
      {
        on,
        who: LOG_WORDS.unknown[lang],
        no: numbers === undefined ? null : valueAt(place.sheet, note.row, numbers),
        column: columnName(key, lang),
        before: note.text,
        after: wordOf(words, codeOf(words, note.text, lang) ?? note.text, lang),
        source,
      },
    ];
  });
}

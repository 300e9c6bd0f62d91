/** Words for what a report holds; the same on the command line and on the files page. */
import { CLI_MESSAGES, cliText, type CliMessage } from '../../i18n/messages/cli';
import { fillBlanks } from '../../i18n/fill';
import { FILE_REFUSALS, REPORT_WORDS, TYPED_NOTES, UNREAD_KINDS } from '../../i18n/messages/exchange';
import type { Lang } from '../../i18n/lang';
import { joinClauses } from '../../i18n/marks';
import type { TypedKey } from '../../ledger/columns/columns';
import { sameCell } from '../../ledger/changes/same';
import { loggedCell } from '../../ledger/changes/log';
import type { Cell, Ledger } from '../../ledger/types';
import type { FileRefusal, FileReport, UnreadReturn } from './file-types';
import type { Change } from './types';
import type { RowKey } from '../../ledger/rows/key';

const isMessage = (code: FileRefusal | CliMessage): code is CliMessage => code in CLI_MESSAGES;

/** Why a file was not taken. */
export function whyNot(file: Pick<FileReport, 'file' | 'code' | 'detail'>, lang: Lang): string {
  const { code } = file;
  if (code === undefined) return '';
  return isMessage(code) ? cliText(lang, code, { ...file.detail, file: file.file }) : FILE_REFUSALS[code][lang];
}

/** Where something stood that was not read, and what kind of thing it is. */
export function unreadPlace({ what, sheet, row, head }: UnreadReturn, lang: Lang): string {
  const kind = fillBlanks(UNREAD_KINDS[what][lang], { head });
  return joinClauses([kind, sheet, fillBlanks(REPORT_WORDS.row[lang], { row })], lang);
}

/** What was typed beside what it was read as, where they differ: 约150 → 150（约数）. Null where there is nothing to say. */
export function typedWords(change: Change, show: ShowCell, lang: Lang): string | null {
  const { key, column, typed, after, notes } = change;
  if (change.disputed) return REPORT_WORDS.disputed[lang];
  const same = typed === null || sameCell(typed, after) || show(key, column, typed) === show(key, column, after);
  if (same && notes.length === 0) return null;
  const words = notes.map(note => TYPED_NOTES[note][lang]);
  const data = {
    typed: String(typed ?? ''),
    value: show(key, column, after),
    notes: joinClauses(words, lang),
  };
  return fillBlanks(words.length > 0 ? REPORT_WORDS.typed[lang] : REPORT_WORDS.typedPlain[lang], data);
}

export type ShowCell = (key: RowKey, column: TypedKey, cell: Cell) => string;

/** Cells of a ledger's rows as people read them, on one line of at most `longest` characters. */
export function shower(ledger: Ledger, lang: Lang, longest: number): ShowCell {
  const units = new Map(ledger.rows.map(row => [row.key, row.unit]));
  return (key, column, cell) => {
    const shown = loggedCell(column, cell, units.get(key) ?? null, lang);
    const text = shown === null || shown === '' ? REPORT_WORDS.blank[lang] : String(shown).replace(/\s*\n\s*/g, ' ');
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  };
}

/** Words for what a report holds; the same on the command line and on the files page. */
import { CLI_MESSAGES, cliText, type CliMessage } from '../../i18n/messages/cli';
import { FILE_REFUSALS, REPORT_WORDS } from '../../i18n/messages/exchange';
import type { Lang } from '../../i18n/lang';
import type { TypedKey } from '../../ledger/changes/diff';
import { shownCell } from '../../ledger/changes/log';
import type { Cell, Ledger } from '../../ledger/types';
import type { FileReport } from './types';

const isMessage = (code: string): code is CliMessage => code in CLI_MESSAGES;

/** Why a file was not taken. */
export function whyNot(file: Pick<FileReport, 'file' | 'code' | 'detail'>, lang: Lang): string {
  const code = file.code ?? '';
  const own = FILE_REFUSALS[code]?.[lang];
  if (own !== undefined) return own;
  return isMessage(code) ? cliText(lang, code, { ...file.detail, file: file.file }) : code;
}

export type ShowCell = (key: string, column: TypedKey, cell: Cell) => string;

/** Cells of a ledger's rows as people read them, on one line of at most `longest` characters. */
export function shower(ledger: Ledger, lang: Lang, longest: number): ShowCell {
  const units = new Map(ledger.rows.map(row => [row.key, row.unit]));
  return (key, column, cell) => {
    const shown = shownCell(column, cell, units.get(key) ?? null, lang);
    const text = shown === null || shown === '' ? REPORT_WORDS.blank[lang] : String(shown).replace(/\s*\n\s*/g, ' ');
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  };
}

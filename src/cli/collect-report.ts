import { CLI_MESSAGES, cliText, type CliMessage } from '../i18n/messages/cli';
import { DOUBTS, FILE_NOTES, FILE_REFUSALS, REFUSAL_REASONS, REPORT_WORDS, fill } from '../i18n/messages/exchange';
import type { Lang } from '../i18n/lang';
import { columnName } from '../ledger/columns/columns';
import { shownCell } from '../ledger/changes/log';
import type { TypedKey } from '../ledger/changes/diff';
import type { Cell, Ledger } from '../ledger/types';
import type { FileReport, Report } from '../exchange/collect';

/** Lines printed of each list; the JSON holds them all. */
const SHOWN = 40;
const LONGEST = 60;

const isMessage = (code: string): code is CliMessage => code in CLI_MESSAGES;

function why(file: FileReport, lang: Lang): string {
  const code = file.code ?? '';
  const own = FILE_REFUSALS[code]?.[lang];
  if (own !== undefined) return own;
  return isMessage(code) ? cliText(lang, code, { ...file.detail, file: file.file }) : code;
}

function fileLine(file: FileReport, lang: Lang): string {
  const words = REPORT_WORDS[file.status][lang];
  if (file.status !== 'read') return `  ${file.file}: ${words}, ${why(file, lang)}`;
  const notes = file.notes.map(note => FILE_NOTES[note]?.[lang] ?? note);
  const columns = [...(file.columns?.unknown ?? []), ...(file.columns?.missing ?? [])];
  const extra = columns.length > 0 ? [columns.join('、')] : [];
  return `  ${file.file}: ${words}, ${file.departments.join('、')}, ${[`${file.edits} ${REPORT_WORDS.edits[lang]}`, ...notes, ...extra].join('; ')}`;
}

type Show = (key: string, column: TypedKey, cell: Cell) => string;

function shower(ledger: Ledger, lang: Lang): Show {
  const units = new Map(ledger.rows.map(row => [row.key, row.unit]));
  return (key, column, cell) => {
    const shown = shownCell(column, cell, units.get(key) ?? null, lang);
    const text = shown === null || shown === '' ? REPORT_WORDS.blank[lang] : String(shown).replace(/\s*\n\s*/g, ' ');
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };
}

const listed = (title: string, lines: readonly string[], lang: Lang): readonly string[] =>
  lines.length === 0
    ? []
    : [
        `${title}: ${lines.length}`,
        ...lines.slice(0, SHOWN).map(line => `  ${line}`),
        ...(lines.length > SHOWN ? [`  ${fill(REPORT_WORDS.more[lang], { n: lines.length - SHOWN })}`] : []),
      ];

/** A report for people: files, then what was taken and what was not, each with its place. */
export function reportText(report: Report, ledger: Ledger, lang: Lang): string {
  const words = REPORT_WORDS;
  const show = shower(ledger, lang);
  const head = (column: TypedKey): string => columnName(column, lang);
  const at = (place: { file: string; sheet: string; row: number }): string =>
    `${place.file}, ${place.sheet}, ${fill(words.row[lang], { row: place.row })}`;
  return [
    ...report.files.map(file => fileLine(file, lang)),
    ...listed(
      words.changes[lang],
      report.changes.map(
        c =>
          `${c.no} ${head(c.column)}: ${show(c.key, c.column, c.before)} → ${show(c.key, c.column, c.after)}  (${c.places.map(p => p.file).join('、')})`,
      ),
      lang,
    ),
    ...listed(
      words.conflicts[lang],
      report.conflicts.map(
        c =>
          `${c.no} ${head(c.column)}: ${words.master[lang]} ${show(c.key, c.column, c.master)}; ${c.returned.map(r => `${r.places.map(p => p.file).join('、')} ${show(c.key, c.column, r.value)}`).join('; ')}`,
      ),
      lang,
    ),
    ...listed(
      words.questions[lang],
      report.questions.map(q => {
        const guesses = q.candidates.map(cell => show(q.key, q.column, cell)).join(' / ');
        return `${q.no} ${head(q.column)}: “${String(q.typed)}” ${DOUBTS[q.why]?.[lang] ?? q.why}${guesses === '' ? '' : `, ${words.perhaps[lang]} ${guesses}`}  (${at(q.place)})`;
      }),
      lang,
    ),
    ...listed(
      words.refusals[lang],
      report.refusals.map(
        r =>
          `${r.no} ${head(r.column)}: “${show(r.key, r.column, r.typed)}” ${REFUSAL_REASONS[r.reason]?.[lang] ?? r.reason}  (${at(r.place)})`,
      ),
      lang,
    ),
    ...listed(
      words.newRows[lang],
      report.newRows.map(
        r =>
          `${Object.values(r.cells)
            .join(' | ')
            .slice(0, 2 * LONGEST)}  (${at(r.place)})`,
      ),
      lang,
    ),
    ...listed(
      words.vanished[lang],
      report.vanished.map(v => `${v.no}  (${v.file})`),
      lang,
    ),
    ...listed(
      words.outside[lang],
      report.files.flatMap(file => (file.outside ?? []).map(text => `${text}  (${file.file})`)),
      lang,
    ),
    ...listed(words.missing[lang], report.missing, lang),
  ].join('\n');
}

/** One line of counts. */
export function reportCounts(report: Report, lang: Lang): string {
  const files = (status: FileReport['status']): number => report.files.filter(file => file.status === status).length;
  const { changes, conflicts, questions, refusals, newRows, vanished, missing } = report;
  return fill(REPORT_WORDS.counts[lang], {
    read: files('read'),
    refused: files('refused'),
    unreadable: files('unreadable'),
    changes: changes.length,
    conflicts: conflicts.length,
    questions: questions.length,
    refusals: refusals.length,
    newRows: newRows.length,
    vanished: vanished.length,
    missing: missing.length,
  });
}

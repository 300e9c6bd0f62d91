import { fillBlanks } from '../i18n/fill';
import { DOUBTS, FILE_NOTES, REFUSAL_REASONS, REPORT_WORDS } from '../i18n/messages/exchange';
import type { Lang } from '../i18n/lang';
import { columnName, type TypedKey } from '../ledger/columns/columns';
import type { RowKey } from '../ledger/rows/key';
import type { Ledger } from '../ledger/types';
import type { FileReport, CollectReport } from '../exchange/collect';
import { ASK_WORDS } from '../i18n/messages/asks';
import { answeredWords, askCounts, askCountsWords, askedWords } from '../exchange/collect/say-asks';
import { shower, typedWords, unreadPlace, whyNot } from '../exchange/collect/say';

/** Lines printed of each list; the JSON holds them all. */
const SHOWN = 40;
const LONGEST = 60;

function fileLine(file: FileReport, unread: number, lang: Lang): string {
  const words = REPORT_WORDS[file.status][lang];
  if (file.status !== 'read') return `  ${file.file}: ${words}, ${whyNot(file, lang)}`;
  const notes = file.notes.map(note => FILE_NOTES[note][lang]);
  const columns = [...(file.columns?.unknown ?? []), ...(file.columns?.missing ?? [])];
  const extra = columns.length > 0 ? [columns.join('、')] : [];
  const edits =
    unread > 0
      ? fillBlanks(REPORT_WORDS.editsAndUnread[lang], { edits: file.edits, unread })
      : `${file.edits} ${REPORT_WORDS.edits[lang]}`;
  return `  ${file.file}: ${words}, ${file.departments.join('、')}, ${[edits, ...notes, ...extra].join('; ')}`;
}

/** A text on one line, cut. */
const oneLine = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length > 2 * LONGEST ? `${line.slice(0, 2 * LONGEST)}…` : line;
};

const listed = (title: string, lines: readonly string[], lang: Lang): readonly string[] =>
  lines.length === 0
    ? []
    : [
        `${title}: ${lines.length}`,
        ...lines.slice(0, SHOWN).map(line => `  ${line}`),
        ...(lines.length > SHOWN ? [`  ${fillBlanks(REPORT_WORDS.more[lang], { n: lines.length - SHOWN })}`] : []),
      ];

/** A report for people: files, then what was taken and what was not, each with its place. */
export function reportText(report: CollectReport, ledger: Ledger, lang: Lang): string {
  const words = REPORT_WORDS;
  const show = shower(ledger, lang, LONGEST);
  const head = (column: TypedKey): string => columnName(column, lang);
  const measures = new Map(ledger.rows.map(row => [row.key, row.measure]));
  /** Rows that somebody has typed in have no number. */
  const called = ({ key, no }: { readonly key: RowKey; readonly no: string }): string =>
    no || oneLine(String(measures.get(key) ?? ''));
  const at = (place: { file: string; sheet: string; row: number }): string =>
    `${place.file}, ${place.sheet}, ${fillBlanks(words.row[lang], { row: place.row })}`;
  return [
    ...report.files.map(file => fileLine(file, report.unread.filter(one => one.file === file.file).length, lang)),
    ...listed(
      words.changes[lang],
      report.changes.map(c => {
        const typed = typedWords(c, show, lang);
        return `${called(c)} ${head(c.column)}: ${show(c.key, c.column, c.before)} → ${show(c.key, c.column, c.after)}${typed === null ? '' : `  [${typed}]`}  (${c.places.map(p => p.file).join('、')})`;
      }),
      lang,
    ),
    ...listed(
      words.conflicts[lang],
      report.conflicts.map(
        c =>
          `${called(c)} ${head(c.column)}: ${words.master[lang]} ${show(c.key, c.column, c.master)}; ${c.returned.map(r => `${r.places.map(p => p.file).join('、')}${r.older ? ` [${words.older[lang]}]` : ''} ${show(c.key, c.column, r.value)}`).join('; ')}`,
      ),
      lang,
    ),
    ...listed(
      words.questions[lang],
      report.questions.map(q => {
        const guesses = q.candidates.map(cell => show(q.key, q.column, cell)).join(' / ');
        return `${called(q)} ${head(q.column)}: “${String(q.typed)}” ${DOUBTS[q.why][lang]}${guesses === '' ? '' : `, ${words.perhaps[lang]} ${guesses}`}  (${at(q.place)})`;
      }),
      lang,
    ),
    ...listed(
      ASK_WORDS.requests[lang],
      report.requests.map(one => `${called(one)} “${oneLine(one.words)}” ${askedWords(one, lang)}  (${at(one.place)})`),
      lang,
    ),
    ...listed(
      ASK_WORDS.answers[lang],
      report.answers.map(one => answeredWords(one, lang)),
      lang,
    ),
    ...listed(
      words.refusals[lang],
      report.refusals.map(
        r =>
          `${called(r)} ${head(r.column)}: “${show(r.key, r.column, r.typed)}” ${REFUSAL_REASONS[r.reason][lang]}  (${at(r.place)})`,
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
      report.vanished.map(v => `${called(v)}  (${v.file})`),
      lang,
    ),
    ...listed(
      words.unread[lang],
      report.unread.map(one => `${oneLine(one.text)}  (${one.file}, ${unreadPlace(one, lang)})`),
      lang,
    ),
    ...listed(words.missing[lang], report.missing, lang),
  ].join('\n');
}

/** One line of counts. */
export function reportCounts(report: CollectReport, lang: Lang): string {
  const files = (status: FileReport['status']): number => report.files.filter(file => file.status === status).length;
  const { changes, conflicts, questions, refusals, newRows, vanished, unread, missing } = report;
  const counts = fillBlanks(REPORT_WORDS.counts[lang], {
    read: files('read'),
    refused: files('refused'),
    unreadable: files('unreadable'),
    changes: changes.length,
    conflicts: conflicts.length,
    questions: questions.length,
    refusals: refusals.length,
    newRows: newRows.length,
    vanished: vanished.length,
    unread: unread.length,
    missing: missing.length,
  });
  const asks = askCountsWords(askCounts(report), lang);
  return asks === null ? counts : `${counts}\n${asks}`;
}

/** The lists of a report as lines for people, with what can be chosen about them. */
import type { CollectReport } from '../../exchange/collect';
import { shower, typedWords, unreadPlace, whyNot } from '../../exchange/collect/say';
import type { FilesTexts } from '../../i18n/files';
import { fillBlanks } from '../../i18n/fill';
import { DOUBTS, FILE_NOTES, REFUSAL_REASONS, REPORT_WORDS } from '../../i18n/messages/exchange';
import type { Lang } from '../../i18n/lang';
import { joinNames } from '../../i18n/marks';
import { columnName, type TypedKey } from '../../ledger/columns/columns';
import type { Ledger } from '../../ledger/types';
import { answerEntries, requestEntries } from './asks';
import { cardOf, choiceOf, type BackEntry, type Option } from './entry';
import type { RowKey } from '../../ledger/rows/key';

export type { BackEntry, Option, Take } from './entry';

export const BACK_LISTS = [
  'files',
  'changes',
  'conflicts',
  'questions',
  'requests',
  'answers',
  'refusals',
  'newRows',
  'vanished',
  'unread',
] as const;
export type BackList = (typeof BACK_LISTS)[number];
export type Entries = Readonly<Record<BackList, readonly BackEntry[]>>;

/** Characters shown of a cell, and of the measure beside a number. */
const CELL = 200;
const MEASURE = 60;

interface PlaceOf {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** @param ledger the master as it was before */
export function entriesOf(report: CollectReport, ledger: Ledger, texts: FilesTexts, lang: Lang): Entries {
  const words = texts.back;
  const show = shower(ledger, lang, CELL);
  const measures = new Map(ledger.rows.map(row => [row.key, row.measure]));
  const head = (key: RowKey, no: string, column: TypedKey | null): string =>
    [no, (measures.get(key) ?? '').slice(0, MEASURE), column === null ? '' : columnName(column, lang)]
      .filter(part => part !== '')
      .join(' · ');
  const at = (place: PlaceOf): string =>
    words.from(place.file, place.sheet, fillBlanks(REPORT_WORDS.row[lang], { row: place.row }));
  const filesIn = (places: readonly PlaceOf[]): string =>
    joinNames([...new Set(places.map(place => place.file))], lang);
  const editsOf = ({ file, edits }: CollectReport['files'][number]): string => {
    const unread = report.unread.filter(one => one.file === file).length;
    return unread > 0
      ? fillBlanks(REPORT_WORDS.editsAndUnread[lang], { edits, unread })
      : `${edits} ${REPORT_WORDS.edits[lang]}`;
  };
  const keep = (value: string): Option => ({ ...cardOf(words.keepMaster, value), take: 'master' });

  return {
    // What needs the office first.
    files: [...report.files]
      .sort((a, b) => Number(a.status === 'read') - Number(b.status === 'read'))
      .map((file, i): BackEntry => {
        const status = REPORT_WORDS[file.status][lang];
        const columns = [...(file.columns?.unknown ?? []), ...(file.columns?.missing ?? [])];
        const notes = file.notes.map(note => FILE_NOTES[note][lang]);
        const lines =
          file.status === 'read'
            ? [
                [status, joinNames(file.departments, lang), editsOf(file)].join(' · '),
                ...notes,
                ...(columns.length > 0 ? [joinNames(columns, lang)] : []),
              ]
            : [`${status} · ${whyNot(file, lang)}`];
        return { id: `${i}`, head: file.file, lines, ...(file.status === 'read' ? {} : { bad: true }) };
      }),
    changes: report.changes.map((c, i) => ({
      id: `${i}`,
      head: head(c.key, c.no, c.column),
      lines: [
        `${show(c.key, c.column, c.before)} → ${show(c.key, c.column, c.after)}`,
        ...(typedWords(c, show, lang) ?? '').split('\n').filter(Boolean),
        filesIn(c.places),
      ],
    })),
    conflicts: report.conflicts.map((c, i) => ({
      id: `${i}`,
      head: head(c.key, c.no, c.column),
      lines: [],
      choice: choiceOf({ key: c.key, column: c.column }, [
        keep(show(c.key, c.column, c.master)),
        ...c.returned.map(({ value, places, older }) => {
          const files = `${filesIn(places)}${older ? ` [${REPORT_WORDS.older[lang]}]` : ''}`;
          return {
            ...cardOf(said => words.takeReturned(said, files), show(c.key, c.column, value)),
            take: { value },
            ...(older ? { older } : {}),
          };
        }),
      ]),
    })),
    questions: report.questions.map((q, i) => ({
      id: `${i}`,
      head: head(q.key, q.no, q.column),
      lines: [`“${show(q.key, q.column, q.typed)}” · ${DOUBTS[q.why][lang]}`, at(q.place)],
      choice: choiceOf({ key: q.key, column: q.column }, [
        keep(show(q.key, q.column, ledger.rows.find(row => row.key === q.key)?.[q.column] ?? null)),
        ...q.candidates.map(value => ({
          ...cardOf(words.takeGuess, show(q.key, q.column, value)),
          take: { value },
        })),
      ]),
    })),
    requests: requestEntries(report, ledger, lang, (key, no) => head(key, no, null), at),
    answers: answerEntries(report, lang),
    refusals: report.refusals.map((r, i) => ({
      id: `${i}`,
      head: head(r.key, r.no, r.column),
      lines: [`“${show(r.key, r.column, r.typed)}” · ${REFUSAL_REASONS[r.reason][lang]}`, at(r.place)],
    })),
    newRows: report.newRows.map((r, i) => ({
      id: `${i}`,
      head: Object.values(r.cells).slice(0, 8).map(String).join(' · '),
      lines: [at(r.place)],
    })),
    vanished: report.vanished.map((v, i) => ({ id: `${i}`, head: head(v.key, v.no, null), lines: [v.file] })),
    unread: report.unread.map((one, i) => ({
      id: `${i}`,
      head: one.text,
      lines: [joinNames([one.file, unreadPlace(one, lang)], lang)],
    })),
  };
}

/** Entries in which every word of the filter occurs, in any case and any place. */
export function matchingEntries(entries: readonly BackEntry[], filter: string): readonly BackEntry[] {
  const wanted = filter.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter(entry => {
    const text = [entry.head, ...entry.lines, ...(entry.choice?.options.map(option => option.label) ?? [])]
      .join('\n')
      .normalize('NFKC')
      .toLowerCase();
    return wanted.every(word => text.includes(word));
  });
}

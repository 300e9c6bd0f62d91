import type { Lang } from '../i18n/lang';
import { CLI_OUTPUT } from '../i18n/messages/cli-output';
import { MARKS, joinNames } from '../i18n/marks';
import { HINT, LIGHT } from '../ledger/columns/words';
import { STATUS } from '../ledger/status/statuses';
import { wordOf, type Vocabulary } from '../ledger/columns/vocabulary';
import { toIso, type SerialDay } from '../ledger/dates/serial';
import { countRows, type RowCounts } from '../ledger/status/totals';
import type { ComputedRow } from '../ledger/status/compute';
import { a1 } from '../grid/a1';
import type { LedgerRead } from '../workbook/read/ledger';
import { inColumns } from './table';
import type { RowKey } from '../ledger/rows/key';

/** Counts by word, in the order of the vocabulary. */
const byWord = <Code extends string>(words: Vocabulary<Code>, counts: Readonly<Record<Code, number>>, lang: Lang) =>
  Object.fromEntries([...words.keys()].map(code => [wordOf(words, code, lang), counts[code]]));

const numbersOf = (read: LedgerRead, keys: readonly RowKey[]): readonly string[] =>
  read.ledger.rows.filter(row => keys.includes(row.key)).map(row => row.no || row.key);

/** Place of a note as people name it: `责任矩阵!AB12`. */
const placeOf = (note: LedgerRead['notes'][number]): string =>
  note.row === undefined ? note.sheet : `${note.sheet}!${a1(note.row, note.column ?? 0)}`;

/** Totals as data; words in a language. */
export const totalsJson = (counts: RowCounts, lang: Lang) => ({
  ...counts,
  byStatus: byWord(STATUS, counts.byStatus, lang),
  byLight: byWord(LIGHT, counts.byLight, lang),
});

/** The state of a matrix as data; words in the book's language. */
export function statusJson(read: LedgerRead, rows: readonly ComputedRow[], asOf: SerialDay) {
  const { lang } = read.ledger;
  const counts = countRows(rows);
  return {
    asOf: toIso(asOf),
    rows: rows.map(({ row, computed }) => ({
      no: row.no,
      key: row.key,
      rate: computed.rate,
      pace: computed.pace,
      gap: computed.gap,
      status: wordOf(STATUS, computed.status, lang),
      light: wordOf(LIGHT, computed.light, lang),
    })),
    totals: totalsJson(counts, lang),
    hints: rows.flatMap(({ row, computed }) =>
      computed.hint === null ? [] : [{ no: row.no, key: row.key, hint: wordOf(HINT, computed.hint, lang) }],
    ),
    withoutFormulas: numbersOf(read, read.withoutFormulas),
    notes: read.notes.map(note => ({ code: note.code, place: placeOf(note), text: note.text })),
  };
}

const percent = (share: number | null): string => (share === null ? '' : `${Math.round(share * 1000) / 10}%`);
const points = (gap: number | null): string =>
  gap === null ? '' : `${gap > 0 ? '+' : ''}${Math.round(gap * 10) / 10}`;
const LONGEST = 32;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The state of a matrix for people: totals, what needs attention, a line per row. */
export function statusText(read: LedgerRead, rows: readonly ComputedRow[], asOf: SerialDay, lang: Lang): string {
  const words = CLI_OUTPUT[lang];
  const { settings } = read.ledger;
  const counts = countRows(rows);
  const list = (counted: Readonly<Record<string, number>>) =>
    Object.entries(counted)
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${word} ${count}`)
      .join('  ');
  const lines = rows.map(({ row, computed }) => [
    row.no,
    wordOf(STATUS, computed.status, lang),
    wordOf(LIGHT, computed.light, lang),
    percent(computed.rate),
    percent(computed.pace),
    points(computed.gap),
    short(row.targetText === '' ? row.measure : row.targetText) +
      (computed.hint === null ? '' : `  ← ${wordOf(HINT, computed.hint, lang)}`),
  ]);
  const bare = numbersOf(read, read.withoutFormulas);
  return [
    `${words.asOf} ${toIso(asOf)}  ${words.rows(counts.rows, counts.out)}`,
    words.means(percent(counts.rate), percent(counts.pace), counts.scorable, counts.rated, counts.paced),
    `${words.byStatus}${MARKS[lang].colon}${list(byWord(STATUS, counts.byStatus, lang))}`,
    `${words.byLight}${MARKS[lang].colon}${list(byWord(LIGHT, counts.byLight, lang))}`,
    ...(counts.unscored === 0 ? [] : [words.unscored(counts.unscored)]),
    ...(settings.periodStart === null ? [] : [words.stale(counts.stale)]),
    ...(bare.length === 0 ? [] : [words.withoutFormulas(joinNames(bare, lang))]),
    '',
    inColumns([words.columns, ...lines]),
  ].join('\n');
}

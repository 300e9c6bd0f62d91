/** A revision for people: counts, then each list but for what is unchanged. */
import { REVISE_WORDS } from '../i18n/messages/revise';
import type { Lang } from '../i18n/lang';
import { loggedCell } from '../ledger/changes/log';
import { columnName } from '../ledger/columns/columns';
import type { RevisionReport, ReportRow } from '../ledger/revise/report';
import type { Fate } from '../ledger/revise/revise';
import type { Row } from '../ledger/types';
import type { RowKey } from '../ledger/rows/key';

/** Lines printed of each list; the JSON holds them all. */
const SHOWN = 40;
const LONGEST = 60;
const LISTED: readonly Fate[] = ['changed', 'moved', 'added', 'gone'];

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const cut = (lines: readonly string[], lang: Lang): readonly string[] => [
  ...lines.slice(0, SHOWN).map(line => `  ${line}`),
  ...(lines.length > SHOWN ? [`  ${REVISE_WORDS[lang].more(lines.length - SHOWN)}`] : []),
];

/** @param rows of the master as it will be */
export function revisionText(report: RevisionReport, rows: readonly Row[], lang: Lang): string {
  const words = REVISE_WORDS[lang];
  const byKey = new Map(rows.map(row => [row.key, row]));
  const no = (key: RowKey): string => byKey.get(key)?.no ?? key;
  const line = (row: ReportRow): string => {
    const number = row.oldNo === null || row.oldNo === row.no ? row.no : `${row.oldNo} → ${row.no}`;
    const [was, is] = row.oldTarget ? [row.oldTarget, row.target ?? ''] : [row.oldText, row.text];
    const text = was === undefined ? short(is) : `${short(was)} → ${short(is)}`;
    const notes = [
      row.moved ? words.moved : '',
      row.back ? words.back : '',
      row.split === undefined ? '' : words.split(no(row.split)),
      row.joined === undefined ? '' : words.joined(row.joined.map(no).join('、')),
      row.into === undefined ? '' : words.into(no(row.into)),
    ].filter(Boolean);
    return `${number} ${text}${notes.length === 0 ? '' : `  (${notes.join('; ')})`}`;
  };
  const fates: readonly Fate[] = ['kept', ...LISTED];
  const renumbered = [...report.kept, ...report.changed, ...report.moved].filter(row => row.oldNo !== row.no).length;
  const differing = report.differs.map(({ key, no: number, column, book, plan }) => {
    const show = (cell: typeof book): string =>
      String(loggedCell(column, cell, byKey.get(key)?.unit ?? null, lang) ?? '');
    return `${number} ${columnName(column, lang)}: ${short(show(book))} ≠ ${short(show(plan))}`;
  });
  return [
    words.counts(fates.map(fate => [words.fates[fate], report[fate].length] as const)),
    ...LISTED.flatMap(fate =>
      report[fate].length === 0
        ? []
        : [`${words.fates[fate]}: ${report[fate].length}`, ...cut(report[fate].map(line), lang)],
    ),
    ...(renumbered > 0 ? [words.renumbered(renumbered)] : []),
    ...(report.goneBefore.length > 0 ? [words.stillGone(report.goneBefore.length)] : []),
    ...(differing.length > 0
      ? [words.differs(new Set(report.differs.map(({ key }) => key)).size), ...cut(differing, lang)]
      : []),
  ].join('\n');
}

/** What has changed since the last period: told from its snapshot when the page is written. */
import { BRIEF } from '../../i18n/brief';
import type { Lang } from '../../i18n/lang';
import { MARKS, joinClauses, joinNames } from '../../i18n/marks';
import { statesOf, transitions, type Transitions } from '../../ledger/period/transitions';
import { GROUPS_IN_FORCE, groupOf, isInForce } from '../../ledger/status/groups';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Snapshot } from '../../ledger/period/snapshots';
import { a1 } from '../../grid/a1';
import { span, type PlacedCell } from '../canvas';
import { quoteLong } from './words';
import type { EarlierCounts } from './cards';
import { CARDS, BRIEF_LAST, BRIEF_POSITION, BRIEF_ROW, type BriefLayout } from './layout';
import type { RowKey } from '../../ledger/rows/key';

/** Numbers of rows that a list names before it stops. */
const NAMED = 12;

/** Counts of the earlier period as the cards show them. */
export function earlierCounts(earlier: Snapshot | null): EarlierCounts {
  if (earlier === null) return null;
  const states = [...earlier.rows.values()].filter(({ status }) => isInForce(status));
  return [
    states.length,
    ...GROUPS_IN_FORCE.map(group => states.filter(({ status }) => groupOf(status) === group).length),
  ];
}

/** Counts that are not 0, in their words. */
const counted = <Name extends keyof Transitions>(
  lang: Lang,
  words: Readonly<Record<Name, Readonly<Record<Lang, string>>>>,
  found: Transitions,
): readonly string[] =>
  (Object.keys(words) as Name[]).flatMap(name =>
    found[name].length === 0 ? [] : [words[name][lang].replace('{}', String(found[name].length))],
  );

function named(lang: Lang, label: string, keys: readonly RowKey[], numbers: ReadonlyMap<RowKey, string>): string {
  if (keys.length === 0) return '';
  const list = keys.slice(0, NAMED).map(key => numbers.get(key) ?? key);
  const more = keys.length > NAMED ? BRIEF.more[lang].replace('{}', String(keys.length)) : '';
  return `${label}${joinNames(list, lang)}${more}${MARKS[lang].stop}${MARKS[lang].space}`;
}

function sentencesOf(lang: Lang, found: Transitions, entries: readonly ComputedRow[]): readonly string[] {
  const numbers = new Map(entries.map(({ row }) => [row.key, row.no === '' ? row.key : row.no]));
  const moved = counted(lang, BRIEF.changed, found);
  const left = counted(lang, BRIEF.leftOut, found);
  return [
    moved.length === 0 ? BRIEF.unchanged[lang] : joinClauses(moved, lang) + MARKS[lang].stop,
    named(lang, BRIEF.lateNow[lang], found.late, numbers) +
      named(lang, BRIEF.recoveredNow[lang], found.recovered, numbers) +
      named(lang, BRIEF.redNow[lang], found.toRed, numbers),
    left.length === 0 ? '' : joinClauses([...left, BRIEF.notCompared[lang]], lang) + MARKS[lang].stop,
  ];
}

/** What the page says of them, in one to three sentences. */
export const changesOf = (lang: Lang, entries: readonly ComputedRow[], earlier: Snapshot | null): readonly string[] =>
  earlier === null
    ? [BRIEF.firstWords[lang]]
    : sentencesOf(lang, transitions(earlier.rows, statesOf(entries)), entries).filter(text => text !== '');

/**
 * Sentences are values: a workbook does not know what rows were. They stand only while the matrix counts what it counted when the
 * page was written; afterwards the page says that it has to be written anew.
 */
export function changesBlock(
  lang: Lang,
  sentences: readonly string[],
  isFirst: boolean,
  counts: readonly number[],
  rate: number | null,
  at: BriefLayout,
): PlacedCell[] {
  const cells = CARDS.map(([from]) => a1(BRIEF_ROW.figures, from, 'both'));
  const mean = a1(BRIEF_ROW.means, BRIEF_POSITION, 'both');
  const same = [
    ...cells.map((cell, i) => `${cell}=${counts[i] ?? 0}`),
    rate === null ? `${mean}=""` : `N(${mean})=${rate}`,
  ].join(',');
  return [
    span(at.changes, 0, BRIEF_LAST, { value: BRIEF.changes[lang], style: 'brief.heading' }),
    ...sentences.map((value, i) => {
      const formula = `IF(AND(${same}),${quoteLong(value)},${quoteLong(i === 0 ? BRIEF.stale[lang] : '')})`;
      const cell = { value, style: 'brief.sentence' };
      return span(at.changesFirst + i, 0, BRIEF_LAST, isFirst ? cell : { ...cell, formula });
    }),
  ];
}

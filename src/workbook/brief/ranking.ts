/** Units that lead, ranked: the first and the last of them; sections where nobody leads. */
import { BRIEF } from '../../i18n/brief';
import { DEPARTMENT_COLUMNS } from '../../i18n/departments';
import type { Lang } from '../../i18n/lang';
import { FIGURES } from '../../i18n/overview';
import { TABLES } from '../../i18n/sheets';
import type { Snapshot } from '../../ledger/period/snapshots';
import { GROUPS_IN_FORCE, inGroup } from '../../ledger/status/groups';
import type { ComputedRow } from '../../ledger/status/compute';
import { rankUnits, type RankedUnit, type UnitFigures } from '../../ledger/summary/ranking';
import type { Ledger } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { put, span, type PlacedCell } from '../canvas';
import { quote } from '../formulas/terms';
import type { CellSpec, CellValue, ConditionalFormatSpec } from '../spec';
import { leastRanked } from '../departments/formulas';
import { CLASSES_COLUMN, BRIEF_LAST, BRIEF_POSITION, type BriefLayout } from './layout';
import { either, filledWords, joined, number, said, type Told } from './words';

/** Hidden: names and places of the earlier period. */
const NAME_BEFORE = CLASSES_COLUMN;
const PLACE_BEFORE = CLASSES_COLUMN + 1;

const column = (lang: Lang, key: keyof typeof DEPARTMENT_COLUMNS): string =>
  `${TABLES.departments[lang]}[${DEPARTMENT_COLUMNS[key][lang]}]`;

export const heads = (lang: Lang, at: BriefLayout, label: string, place: string): PlacedCell[] => {
  const head = (from: number, to: number, value: string): PlacedCell =>
    span(at.rankHead, from, to, { value, style: 'brief.head' });
  return [
    head(0, 0, place),
    head(1, 2, label),
    head(3, 3, BRIEF.rows[lang]),
    ...GROUPS_IN_FORCE.map((group, i) => head(4 + i, 4 + i, FIGURES[group][lang])),
    head(9, 9, BRIEF.rateHead[lang]),
    head(10, 10, BRIEF.lateShare[lang]),
    head(11, 11, BRIEF.moved[lang]),
  ];
};

/** Places of units at the earlier period, by the rows that they lead now. */
function placesBefore(ledger: Ledger, entries: readonly ComputedRow[], earlier: Snapshot): readonly RankedUnit[] {
  const then = entries.flatMap(({ row, computed, cell }): ComputedRow[] => {
    const was = earlier.rows.get(row.key);
    if (was === undefined) return [];
    const { status, light, rate, pace, gap, actual, self } = was;
    const counted = cell('counted') === null ? null : Math.min(1, Math.max(0, rate ?? 0));
    return [
      {
        row: { ...row, actual, self },
        computed: { ...computed, status, light, rate, pace, gap },
        cell: key => (key === 'counted' ? counted : cell(key)),
      },
    ];
  });
  return rankUnits(then, ledger.departments, { listed: true, least: ledger.settings.rankLeast }).ranked;
}

export interface Ranked {
  readonly ranked: readonly { readonly unit: RankedUnit; readonly line: number }[];
  readonly tooFew: readonly UnitFigures[];
}

/** Units of the list with their line in it, as they are ranked. */
export function rankedOf(ledger: Ledger, entries: readonly ComputedRow[]): Ranked {
  const { departments, settings } = ledger;
  const lines = new Map(departments.map(({ name }, i) => [name.trim().toLowerCase(), i + 1]));
  const { ranked, tooFew } = rankUnits(entries, departments, { listed: true, least: settings.rankLeast });
  const listed = ranked.map(unit => ({ unit, line: lines.get(unit.name.toLowerCase()) ?? 0 }));
  return { ranked: listed, tooFew };
}

export function rankingBlock(
  ledger: Ledger,
  entries: readonly ComputedRow[],
  { ranked, tooFew }: Ranked,
  earlier: Snapshot | null,
  at: BriefLayout,
): PlacedCell[] {
  const { lang } = ledger;
  const half = at.rankLines / 2;
  const before = earlier === null ? [] : placesBefore(ledger, entries, earlier);
  const bottom = at.rankFirst + before.length - 1;
  const strip = (of: number): string => `${a1(at.rankFirst, of, 'both')}:${a1(bottom, of, 'both')}`;
  const placing = column(lang, 'placing');
  const count = `COUNT(${placing})`;
  const all = ranked.length;
  const shown = all <= at.rankLines ? ranked : [...ranked.slice(0, half), ...ranked.slice(-half)];
  const lines = Array.from({ length: at.rankLines }, (_, i): PlacedCell[] => {
    const row = at.rankFirst + i;
    const position = a1(row, BRIEF_POSITION, 'both');
    const found = shown[i];
    const of = (key: keyof typeof DEPARTMENT_COLUMNS): string => `INDEX(${column(lang, key)},${position})`;
    const cell = (value: CellValue | undefined, key: keyof typeof DEPARTMENT_COLUMNS, style: string): CellSpec => ({
      value: value ?? '',
      formula: `IF(${position}="","",${of(key)})`,
      style,
    });
    const nth = i < half ? String(i + 1) : `IF(${count}<=${at.rankLines},${i + 1},${count}-${at.rankLines - i - 1})`;
    const counts = found?.unit.counts;
    return [
      put(row, 0, cell(found?.unit.rank, 'place', 'brief.list.center')),
      span(row, 1, 2, nameCell(lang, found?.unit.name, position, of('name'))),
      put(row, 3, cell(counts?.rows, 'led', 'brief.list.center')),
      ...GROUPS_IN_FORCE.map((group, g) =>
        put(row, 4 + g, cell(counts && inGroup(counts.byStatus, group), group, 'brief.list.center')),
      ),
      put(row, 9, cell(counts && (counts.rate ?? ''), 'rate', 'brief.list.percent')),
      put(row, 10, cell(found?.unit.lateShare, 'late', 'brief.list.percent')),
      put(row, 11, movedCell(lang, found?.unit, before, row, strip)),
      put(row, BRIEF_POSITION, {
        value: found?.line ?? '',
        formula: `IFERROR(MATCH(SMALL(${placing},${nth}),${placing},0),"")`,
      }),
    ];
  });
  const few = `COUNTIFS(${column(lang, 'led')},">0",${column(lang, 'led')},"<"&${leastRanked(lang)})`;
  const note = either(
    tooFew.length === 0,
    `${few}=0`,
    said(''),
    filledWords(
      BRIEF.unranked[lang],
      number(Math.max(1, ledger.settings.rankLeast), leastRanked(lang)),
      number(tooFew.length, few),
    ),
  );
  const shownHalf = said(String(half));
  const title = joined(
    said(BRIEF.ranking[lang]),
    either(
      all <= at.rankLines,
      `${count}<=${at.rankLines}`,
      filledWords(BRIEF.rankedAll[lang], number(all, count)),
      filledWords(BRIEF.rankedSome[lang], number(all, count), shownHalf, shownHalf),
    ),
  );
  return [
    span(at.ranking, 0, BRIEF_LAST, { ...title, style: 'brief.heading' }),
    ...heads(lang, at, BRIEF.unit[lang], BRIEF.place[lang]),
    ...lines.flat(),
    span(at.rankNote, 0, BRIEF_LAST, { ...note, style: 'brief.note' }),
    ...before.flatMap(({ name, rank }, i) => [
      put(at.rankFirst + i, NAME_BEFORE, { value: name }),
      put(at.rankFirst + i, PLACE_BEFORE, { value: rank }),
    ]),
  ];
}

/** Characters of a name that stand on one line. */
const NAME: Readonly<Record<Lang, number>> = { 'zh-CN': 12, en: 20 };

const nameCell = (lang: Lang, name: string | undefined, position: string, cell: string): CellSpec => ({
  value: name === undefined ? '' : name.length > NAME[lang] ? `${name.slice(0, NAME[lang])}…` : name,
  formula: `IF(${position}="","",IF(LEN(${cell})>${NAME[lang]},LEFT(${cell},${NAME[lang]})&"…",${cell}&""))`,
  style: 'brief.list.text',
});

/** How many places a unit has won or lost. */
function movedCell(
  lang: Lang,
  unit: RankedUnit | undefined,
  before: readonly RankedUnit[],
  row: number,
  strip: (at: number) => string,
): CellSpec {
  const style = 'brief.list.center';
  if (before.length === 0)
    return {
      value: unit === undefined ? '' : BRIEF.even[lang],
      formula: `IF(${a1(row, BRIEF_POSITION, 'both')}="","",${quote(BRIEF.even[lang])})`,
      style,
    };
  const name = `INDEX(${column(lang, 'name')},${a1(row, BRIEF_POSITION, 'both')})`;
  const was = `SUMPRODUCT(EXACT(${strip(NAME_BEFORE)},${name})*${strip(PLACE_BEFORE)})`;
  const won = `(${was}-${a1(row, 0, 'both')})`;
  const old = before.find(each => each.name === unit?.name)?.rank ?? 0;
  const moved = old - (unit?.rank ?? 0);
  const told: Told = either(
    old === 0 || moved === 0,
    `OR(${was}=0,${won}=0)`,
    said(BRIEF.even[lang]),
    either(
      moved > 0,
      `${won}>0`,
      joined(said(BRIEF.up[lang]), number(Math.abs(moved), `ABS(${won})`)),
      joined(said(BRIEF.down[lang]), number(Math.abs(moved), `ABS(${won})`)),
    ),
  );
  return {
    value: unit === undefined ? '' : told.value,
    formula: `IF(${a1(row, BRIEF_POSITION, 'both')}="","",${told.formula})`,
    style,
  };
}

/** Lines that say something stand on a light ground. */
export const rankFormats = (at: BriefLayout): ConditionalFormatSpec[] => [
  {
    area: { top: at.rankFirst, left: 0, bottom: at.rankFirst + at.rankLines - 1, right: BRIEF_LAST },
    formula: `${a1(at.rankFirst, BRIEF_POSITION, 'column')}<>""`,
    style: { fill: 'F3F6FA' },
  },
];

/** Annexes of a bulletin: units ranked, late rows listed, sentences with their rows. */
import { wordOf } from '../../ledger/columns/vocabulary';
import { STATUS } from '../../ledger/status/statuses';
import { sayDay } from '../../ledger/dates/said';
import { dueOf } from '../../ledger/status/facts';
import { inGroup } from '../../ledger/status/groups';
import type { ComputedRow } from '../../ledger/status/compute';
import { indexBodies } from '../../ledger/status/totals';
import type { RankedUnit } from '../../ledger/summary/ranking';
import type { DocBlock, DocRow } from '../doc/types';
import { amountText, shortened, percent } from '../words/numbers';
import { headingOf, leadsOf } from '../words/rows';
import type { Facts } from './facts';
import type { BulletinSentence } from './sentence';
import { lateStarts, longestFirst, worstFirst } from './sentences/late';

/** Rows of a table in a letter; the writer of .docx files takes a second for some hundred. */
export const MOST_ROWS = 500;

export interface Annex {
  readonly title: string;
  readonly blocks: readonly DocBlock[];
}

/** Every row that is late, as the annex lists them. */
export const lateRows = (facts: Facts): readonly ComputedRow[] => [
  ...longestFirst(facts.of('overdue')),
  ...worstFirst(facts.of('behind')),
  ...lateStarts(facts),
];

export function rankingAnnex(facts: Facts): Annex | null {
  const { words, ranking, settings, earlier, entries } = facts;
  const { ranked, tooFew, last } = ranking;
  if (ranked.length === 0) return null;
  const { ledBy } = indexBodies(entries);
  const before = new Map(earlier?.ranking.ranked.map(unit => [unit.name, unit.rank]));
  const change = ({ name, rank }: RankedUnit): string => {
    if (earlier === null) return '';
    const was = before.get(name);
    if (was === undefined) return words.ranking.fresh;
    return was === rank
      ? words.ranking.same
      : was > rank
        ? words.ranking.up(was - rank)
        : words.ranking.down(rank - was);
  };
  const lines = ranked.map((unit): DocRow => {
    const { counts } = unit;
    const group = (name: 'done' | 'onPace' | 'behind' | 'overdue' | 'other'): string =>
      String(inGroup(counts.byStatus, name));
    return {
      cells: [
        String(unit.rank),
        unit.name,
        String(counts.rows),
        group('done'),
        group('onPace'),
        group('behind'),
        group('overdue'),
        group('other'),
        counts.rate === null ? '' : percent(counts.rate),
        percent(unit.lateShare),
        change(unit),
      ],
      rows: ledBy(unit.name).map(({ row }) => row.key),
    };
  });
  const widths = [6, 20, 8, 8, 8, 7, 8, 7, 11, 9, 8];
  return {
    title: words.ranking.title,
    blocks: [
      {
        kind: 'table',
        columns: words.ranking.heads.map((head, i) => ({
          head,
          width: widths[i] ?? 8,
          align: i === 1 ? ('left' as const) : ('center' as const),
        })),
        lines,
      },
      { kind: 'note', text: words.ranking.rule },
      ...(last.length === 0
        ? []
        : [{ kind: 'note' as const, text: words.ranking.last(words.list(last.map(({ name }) => name))) }]),
      ...(tooFew.length === 0
        ? []
        : [
            {
              kind: 'note' as const,
              text: words.ranking.tooFew(String(settings.rankLeast), words.list(tooFew.map(({ name }) => name))),
            },
          ]),
    ],
  };
}

function lateLine({ row, computed }: ComputedRow, { words, lang }: Facts): DocRow {
  const due = dueOf(row);
  return {
    rows: [row.key],
    cells: [
      row.no,
      headingOf(row),
      leadsOf(row, words),
      due === null ? '' : sayDay(due, lang),
      amountText(row.actual, row, lang),
      computed.rate === null ? '' : percent(computed.rate),
      computed.pace === null ? '' : percent(computed.pace),
      wordOf(STATUS, computed.status, lang),
    ],
  };
}

export function lateAnnex(facts: Facts): Annex | null {
  const { words } = facts;
  const rows = lateRows(facts);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, MOST_ROWS);
  const widths = [7, 24, 13, 16, 10, 9, 8, 13];
  return {
    title: words.lateList.title,
    blocks: [
      {
        kind: 'table',
        columns: words.lateList.heads.map((head, i) => ({
          head,
          width: widths[i] ?? 9,
          align: i === 1 || i === 2 ? ('left' as const) : ('center' as const),
        })),
        lines: shown.map(entry => lateLine(entry, facts)),
      },
      ...(rows.length > shown.length
        ? [{ kind: 'note' as const, text: words.lateList.more(String(rows.length - shown.length)) }]
        : []),
    ],
  };
}

/** Numbers of rows told for one sentence. */
const NUMBERS = 60;
const SENTENCE = 60;

/** Which rows each sentence stands on: for those who check the letter, not for issue. */
export function checkAnnex(sentences: readonly BulletinSentence[], facts: Facts): Annex {
  const { words, entries, ledger } = facts;
  const numbers = new Map(ledger.rows.map(row => [row.key, row.no]));
  const basis = ({ id, rows }: BulletinSentence): string => {
    if (id === 'phrase') return words.check.phrase;
    if (rows.length === entries.length && rows.length > 1) return words.check.all(String(rows.length));
    const known = rows.map(key => numbers.get(key) ?? key);
    const shown = words.list(known.slice(0, NUMBERS));
    return known.length > NUMBERS ? words.check.cut(shown, String(known.length)) : shown;
  };
  return {
    title: words.check.title,
    blocks: [
      {
        kind: 'table',
        columns: words.check.heads.map((head, i) => ({
          head,
          width: [5, 45, 40][i] ?? 10,
          align: i === 0 ? ('center' as const) : ('left' as const),
        })),
        lines: sentences.map((one, i) => ({
          cells: [String(i + 1), shortened(one.text, SENTENCE), basis(one)],
          rows: one.rows,
        })),
      },
    ],
  };
}

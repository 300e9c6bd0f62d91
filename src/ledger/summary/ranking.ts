/** Units ranked by how much of what they lead is late: what the leader's page, the bulletin and its annex show. */
import { namesIn, tidyName } from '../rows/names';
import { inGroup } from '../status/groups';
import { round6 } from '../status/round';
import { countRows, indexBodies, type RowCounts } from '../status/totals';
import type { ComputedRow } from '../status/compute';
import type { Department } from '../types';

/** Units that lead fewer rows are told, not ranked: one late row of two says nothing. */
export const LEAST_RANKED = 3;
/** So many of the last ones are named as such. */
export const NAMED_LAST = 3;

export interface UnitFigures {
  readonly name: string;
  /** Of the rows in force that it leads, alone or with others. */
  readonly counts: RowCounts;
  /** 滞后 and 已逾期 together. */
  readonly late: number;
  readonly overdue: number;
  /** 滞后率: late rows of all, 0…1, to 6 places. */
  readonly lateShare: number;
}

export interface RankedUnit extends UnitFigures {
  /** From 1; equals share a rank and the next ones are left out: 1, 2, 2, 4. */
  readonly rank: number;
}

export interface RankingOptions {
  /** Rows that a unit must lead to be ranked. */
  readonly least?: number;
  /** Only units of the list, as 部门 ranks them. */
  readonly listed?: boolean;
}

export interface Ranking {
  readonly ranked: readonly RankedUnit[];
  /** Units with fewer than {@link LEAST_RANKED} rows, in the order of the list. */
  readonly tooFew: readonly UnitFigures[];
  /** The last {@link NAMED_LAST} of those ranked that have a late row, the last one last. */
  readonly last: readonly RankedUnit[];
}

/** @param rows those that the unit leads */
export function unitFiguresOf(name: string, rows: readonly ComputedRow[]): UnitFigures {
  const counts = countRows(rows);
  const overdue = inGroup(counts.byStatus, 'overdue');
  const late = inGroup(counts.byStatus, 'behind') + overdue;
  return { name, counts, late, overdue, lateShare: counts.rows === 0 ? 0 : round6(late / counts.rows) };
}

/** Place among units, all of them with rows enough; equals share it. */
export const rankOf = (unit: UnitFigures, units: readonly UnitFigures[]): number =>
  1 + units.filter(other => compare(other, unit) < 0).length;

const compare = (a: UnitFigures, b: UnitFigures): number =>
  a.lateShare - b.lateShare || a.overdue - b.overdue || (b.counts.rate ?? 0) - (a.counts.rate ?? 0);

/** Bodies in the order of the list, then those that stand in rows alone; each once. */
function bodies(
  entries: readonly ComputedRow[],
  departments: readonly Department[],
  listed: boolean,
): readonly string[] {
  const names = [
    ...departments.map(({ name }) => tidyName(name)),
    ...(listed ? [] : entries.flatMap(({ row }) => namesIn(row.lead).map(tidyName))),
  ];
  const seen = new Set<string>();
  return names.filter(name => {
    const folded = name.toLowerCase();
    return folded !== '' && !seen.has(folded) && seen.add(folded);
  });
}

/**
 * Ranks the units that lead rows: the smaller 滞后率 first, then fewer rows 已逾期, then the higher mean 完成率 (none counts as 0);
 * units equal in all three stand in the order of the list.
 */
export function rankUnits(
  entries: readonly ComputedRow[],
  departments: readonly Department[],
  { least = LEAST_RANKED, listed = false }: RankingOptions = {},
): Ranking {
  const index = indexBodies(entries);
  const units = bodies(entries, departments, listed)
    .map(name => unitFiguresOf(name, index.ledBy(name)))
    .filter(({ counts }) => counts.rows > 0);
  const sorted = units.filter(({ counts }) => counts.rows >= least).sort(compare);
  const ranked = sorted.map((unit): RankedUnit => ({ ...unit, rank: rankOf(unit, sorted) }));
  return {
    ranked,
    tooFew: units.filter(({ counts }) => counts.rows < least),
    last: ranked.filter(({ late }) => late > 0).slice(-NAMED_LAST),
  };
}

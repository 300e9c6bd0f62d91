/** Rows of one measure: which target is which. */
import type { Row } from '../types';
import { sameCell } from '../changes/same';
import { folded, similarity } from './likeness';

export interface RowPair {
  readonly old: Row;
  readonly next: Row;
}

const unitOf = (row: Row): string => (row.unit ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const isTarget = (row: Row): boolean => row.target !== null || row.indicator !== '' || row.unit !== null;

/** True where every character of `part` stands in `whole` in its order: words were put in or taken out, none replaced. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const char of part) {
    at = whole.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return part !== '';
}

export const sameIndicator = (a: Row, b: Row): boolean => folded(a.indicator) === folded(b.indicator);
const nearIndicator = (a: Row, b: Row): boolean => {
  const [x, y] = [folded(a.indicator), folded(b.indicator)];
  return x === y || isWithin(x, y) || isWithin(y, x);
};
export const sameUnit = (a: Row, b: Row): boolean => unitOf(a) === unitOf(b);
const sameValue = (a: Row, b: Row): boolean => sameCell(a.target, b.target) && sameCell(a.upper, b.upper);

/** Indicators of which half is the same. */
const HALF = 0.5;

type Rule = (old: Row, next: Row) => boolean;

/** One day each, and the same: a quarter's figure is another's by nothing else. */
const sameDay = (a: Row, b: Row): boolean => a.due !== null && sameCell(a.due, b.due);

/** By indicator, day and value; where a side has no target, nothing speaks against it. */
const ALIKE: readonly Rule[] = [
  (o, n) => sameIndicator(o, n) && sameUnit(o, n) && sameValue(o, n) && sameDay(o, n),
  (o, n) => sameIndicator(o, n) && sameUnit(o, n) && sameDay(o, n),
  (o, n) => sameIndicator(o, n) && sameUnit(o, n) && sameValue(o, n),
  (o, n) => sameIndicator(o, n) && sameUnit(o, n),
  (o, n) => nearIndicator(o, n) && sameUnit(o, n) && sameValue(o, n),
  (o, n) => nearIndicator(o, n) && sameUnit(o, n),
  (o, n) => !isTarget(o) || !isTarget(n),
];
/** Beside targets that are the same by indicator: the same number of the same unit, with an indicator in other words. */
const RENAMED: Rule = (o, n) =>
  isTarget(o) &&
  isTarget(n) &&
  sameUnit(o, n) &&
  sameValue(o, n) &&
  similarity(folded(o.indicator), folded(n.indicator)) >= HALF;
/** The very same sentence: what differs was corrected by hand, or is read otherwise now. */
const SAME: readonly Rule[] = [...ALIKE, sameIndicator, (o, n) => sameUnit(o, n) && sameValue(o, n), sameUnit];

function pair(old: readonly Row[], next: readonly Row[], rules: readonly Rule[]): RowPair[] {
  const pairs: RowPair[] = [];
  const used = new Set<Row>();
  const match = (rule: Rule): void => {
    for (const row of next) {
      if (used.has(row)) continue;
      const found = old.find(one => !used.has(one) && rule(one, row));
      if (found === undefined) continue;
      used.add(found).add(row);
      pairs.push({ old: found, next: row });
    }
  };
  rules.forEach(match);
  const byIndicator = pairs.some(({ old: o, next: n }) => isTarget(o) && isTarget(n));
  if (rules === ALIKE && byIndicator) match(RENAMED);
  const rest = [old, next].map(rows => rows.filter(row => !used.has(row)));
  const [left, right] = [rest[0]?.[0], rest[1]?.[0]];
  const lonely = rules === SAME && rest[0]?.length === 1 && rest[1]?.length === 1;
  return lonely && left !== undefined && right !== undefined ? [...pairs, { old: left, next: right }] : pairs;
}

/**
 * Rows of a sentence and of the one that it became, paired by indicator, day and value; never across units or indicators unless
 * the sentence is the very same.
 */
export const pairRows = (old: readonly Row[], next: readonly Row[], same: boolean): RowPair[] =>
  pair(old, next, same ? SAME : ALIKE);

/** Pairs of rows that have a target each, of one indicator and unit: parts of a sentence that was split or joined. */
export const pairTargets = (old: readonly Row[], next: readonly Row[]): RowPair[] =>
  pair(old.filter(isTarget), next.filter(isTarget), ALIKE);

/** True where two measures speak of different things: each has targets, and no two of them share unit and indicator. */
export const contradict = (old: readonly Row[], next: readonly Row[]): boolean => pair(old, next, ALIKE).length === 0;

/** A target whose clause went from one sentence into another: 评选名师10名 beside something else under another task. */
import { sameCell } from '../changes/same';
import { isHandMade } from '../rows/key';
import { namesIn } from '../rows/names';
import { isPercent } from '../status/cells';
import type { Row } from '../types';
import { folded } from './likeness';
import { sameIndicator, sameUnit, type RowPair } from './targets';

const STOPS = /[，,；;。！!、\n]/;

/** The clause of a row's sentence that says its target: indicator and figure; null where none does, or two do. */
function clauseOf({ measure, indicator, target, unit }: Row): string | null {
  if (typeof target !== 'number') return null;
  const printed = isPercent(unit) ? Number((target * 100).toPrecision(12)) : target;
  const [what, figure] = [folded(indicator), folded(String(printed))];
  if (what === '') return null;
  const found = measure
    .split(STOPS)
    .map(folded)
    .filter(clause => clause.includes(what) && clause.includes(figure));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const bodies = ({ lead, support }: Row): readonly string[] => [...namesIn(lead), ...namesIn(support)];
/** One body at least has to do with both, or one side names none. */
function shareOwners(a: Row, b: Row): boolean {
  const [left, right] = [bodies(a), bodies(b)];
  return left.length === 0 || right.length === 0 || left.some(name => right.includes(name));
}

/**
 * Pairs of rows whose clause is the very same with the same target and a common owner, where no second row on either side says it:
 * what was reported goes along.
 * @param old rows of the book that the plan has nowhere else
 * @param next rows of the plan that are not in the book
 */
export function pairClauses(old: readonly Row[], next: readonly Row[]): RowPair[] {
  const byClause = new Map<string, { readonly old: Row[]; readonly next: Row[] }>();
  const note = (side: 'old' | 'next', rows: readonly Row[]): void => {
    for (const row of rows) {
      const clause = clauseOf(row);
      if (clause === null) continue;
      const known = byClause.get(clause) ?? { old: [], next: [] };
      known[side].push(row);
      byClause.set(clause, known);
    }
  };
  note(
    'old',
    old.filter(row => !isHandMade(row.key)),
  );
  note('next', next);
  return [...byClause.values()].flatMap(found => {
    const [o, n] = [found.old[0], found.next[0]];
    if (!o || !n || found.old.length > 1 || found.next.length > 1) return [];
    const same = sameIndicator(o, n) && sameUnit(o, n) && sameCell(o.target, n.target) && sameCell(o.upper, n.upper);
    return same && shareOwners(o, n) ? [{ old: o, next: n }] : [];
  });
}

import { overlaps } from '../../spans';
import { gather } from '../../loops';
import type { OwnerCandidate } from './candidates';
import { shifted } from './clauses';
import type { EdgeNote } from './edge-habit';
import type { DutySegment } from './segments';

/** True where one reading of a sentence has all names of the other, and further ones. */
const holdsMore = (one: OwnerCandidate, other: OwnerCandidate): boolean => {
  const all = gather(one.segments, s => s.names);
  const some = gather(other.segments, s => s.names);
  return all.length > some.length && some.every(({ start, end }) => all.some(n => n.start === start && n.end === end));
};

const helping = (s: DutySegment): DutySegment => (s.duty === 'list' ? { ...s, duty: 'support' } : s);

/**
 * The names at edges of lines that no other reading of the stretch has: what the last clauses say stands back behind a sentence's own
 * reading, unless it has further names; whoever comes behind one that a sentence has told helps (由甲局统筹解决,乙局做好审计).
 */
export const besideOthers = (
  edges: readonly EdgeNote[],
  from: number,
  folded: string,
  others: readonly OwnerCandidate[],
): OwnerCandidate[] =>
  edges
    .map(({ start, end, segments, last }): OwnerCandidate => ({
      start: start - from,
      end: end - from,
      segments: segments.map(s => shifted(s, -from)),
      rule: last ? 'owners/sentence' : 'owners/list',
      firstLeads: false,
      ...(last ? { within: true as const } : {}),
    }))
    .filter(
      edge =>
        !others.some(
          r => overlaps(r, edge) && (r.rule !== 'owners/sentence' || (edge.within === true && !holdsMore(edge, r))),
        ),
    )
    .map(edge =>
      edge.within && others.some(r => r.end <= edge.start && !folded.slice(r.end, edge.start).includes('。'))
        ? { ...edge, segments: edge.segments.map(helping) }
        : edge,
    );

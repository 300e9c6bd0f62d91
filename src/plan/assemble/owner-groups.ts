import type { Owner } from '../types';
import type { OwnerNote } from '../facts/contract';
import type { Range } from '../source';

/**
 * Which owners answer for which measure: a note holds for the measures since the one before it; a note before the first measure
 * holds for all that have none of their own. Returns one list per measure, empty where no note speaks for it.
 */
export function ownersPerMeasure(measures: readonly Range[], notes: readonly OwnerNote[]): Owner[][] {
  const result: Owner[][] = measures.map(() => []);
  const common: Owner[] = [];
  let from = 0;
  let group: number[] = [];
  for (const note of notes) {
    const until = measures.findIndex((m, i) => i >= from && m.start >= note.at.start);
    const end = until < 0 ? measures.length : until;
    if (end > from) {
      group = Array.from({ length: end - from }, (_, k) => from + k);
      from = end;
    }
    if (group.length === 0) common.push(...note.owners);
    for (const i of group) result[i]?.push(...note.owners);
  }
  return result.map(own => (own.length > 0 ? own : common));
}

/** Each name once with its first role. */
export function distinct(owners: readonly Owner[]): Owner[] {
  const seen = new Set<string>();
  return owners.filter(o => {
    const key = `${o.name}|${o.after ?? ''}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** An owner without the mark of where its note stands. */
export const plain = ({ name, role, span, quote, rule, basis }: Owner): Owner => ({
  name,
  role,
  span,
  quote,
  rule,
  basis,
});

/** The same owners as said further up. */
export const inherited = (owners: readonly Owner[]): Owner[] =>
  owners.map(o => ({ ...plain(o), basis: 'inherited' as const }));

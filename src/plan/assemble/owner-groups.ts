import type { Owner } from '../types';
import type { OwnerNote } from '../facts/contract';
import type { Range } from '../source';
import { gather } from '../loops';
import { overlaps } from '../spans';

/**
 * Which measures each note governs, as indexes: those since the note before it; a note directly behind another one the same as
 * that; none (an empty list) for a note before the first measure, which holds for all that have no note of their own. One `within`
 * a sentence governs that one, one of a `line` what stands in it.
 */
export function governed(
  measures: readonly Range[],
  notes: readonly { readonly at: Range; readonly within?: true; readonly line?: Range }[],
): number[][] {
  let from = 0;
  let group: number[] = [];
  return notes.map(note => {
    const { line } = note;
    if (line) return gather(measures, (m, i) => (overlaps(m, line) ? [i] : []));
    if (note.within) return gather(measures, (m, i) => (m.start <= note.at.start && note.at.end <= m.end ? [i] : []));
    let end = from;
    while (end < measures.length && (measures[end]?.start ?? 0) < note.at.start) end++;
    if (end > from) group = Array.from({ length: end - from }, (_, k) => from + k);
    from = end;
    return group;
  });
}

/** What the notes say of each measure; empty where no note speaks for it. */
export function perMeasure<T>(
  measures: readonly Range[],
  notes: readonly OwnerNote[],
  said: (note: OwnerNote) => readonly T[],
): T[][] {
  const groups = governed(measures, notes);
  const result: T[][] = measures.map(() => []);
  const common = gather(notes, (note, n) => (groups[n]?.length === 0 ? said(note) : []));
  notes.forEach((note, n) => groups[n]?.forEach(i => result[i]?.push(...said(note))));
  return result.map(own => (own.length > 0 ? own : common));
}

/** The owners that answer for each measure by the notes. */
export const ownersPerMeasure = (measures: readonly Range[], notes: readonly OwnerNote[]): Owner<Range>[][] =>
  perMeasure(measures, notes, note => note.owners);

/** Each name once with its first role. */
export function distinct(owners: readonly Owner<Range>[]): Owner<Range>[] {
  const seen = new Set<string>();
  return owners.filter(o => {
    const key = `${o.name}|${o.after ?? ''}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** Own owners; with the lead from further up where they only support, all from further up where there are none. */
export function withLead(own: readonly Owner<Range>[], above: readonly Owner<Range>[]): Owner<Range>[] {
  if (own.length === 0) return [...above];
  if (own.some(o => o.role === 'lead')) return [...own];
  return [...above.filter(a => a.role === 'lead' && !own.some(o => o.name === a.name)), ...own];
}

/** An owner without the mark of where its note stands. */
export const plain = ({ name, role, span, quote, rule, basis }: Owner<Range>): Owner<Range> => ({
  name,
  role,
  span,
  quote,
  rule,
  basis,
});

/** The same owners as said further up. */
export const inherited = (owners: readonly Owner<Range>[]): Owner<Range>[] =>
  owners.map(o => ({ ...plain(o), basis: 'inherited' as const }));

/**
 * Owners suggested for measures that name nobody, by the duty words of the departments. They are no part of the draft: what is
 * accepted becomes an edit that names its owners, which one undo takes back; the rest counts for nothing.
 */
import { suggestForMeasure } from '../../ledger/suggest/measure';
import type { OwnerSuggestion } from '../../ledger/suggest';
import type { Department } from '../../ledger/types';
import { eachMeasure, isUnowned, type DraftMeasure, type DraftPlan, type Operation } from '../../plan/draft';
import { NO_PLACE } from '../../plan/spans';
import type { Owner } from '../../plan/types';
import { ACCEPTED } from './owners';
import { keyFor } from './review/key';

/** By the measure's id; measures without a suggestion are not there. */
export type Suggestions = ReadonlyMap<string, readonly OwnerSuggestion[]>;

/**
 * What suggests over one list. It remembers what it found for each measure, so that after an edit only what was edited is looked
 * at again: a long plan stays quick to type in.
 */
export function suggester(departments: readonly Department[]): (plan: DraftPlan) => Suggestions {
  const known = new WeakMap<DraftMeasure, { readonly heading: string; readonly found: readonly OwnerSuggestion[] }>();
  const find = (measure: DraftMeasure, heading: string): readonly OwnerSuggestion[] => {
    const before = known.get(measure);
    if (before?.heading === heading) return before.found;
    const found = suggestForMeasure(measure.measure.text, heading, departments);
    known.set(measure, { heading, found });
    return found;
  };
  return plan => {
    const all = new Map<string, readonly OwnerSuggestion[]>();
    if (departments.length === 0) return all;
    for (const [item, measure] of eachMeasure(plan)) {
      const found = isUnowned(item, measure) ? find(measure, item.item.heading) : [];
      if (found.length > 0) all.set(measure.id, found);
    }
    return all;
  };
}

const ownerOf = ({ name, role }: OwnerSuggestion): Owner => ({
  name,
  role,
  span: NO_PLACE,
  quote: '',
  rule: ACCEPTED,
  basis: 'stated',
});

/** Makes the suggestions of these measures their owners, in one step that one undo takes back. */
export const accept = (measures: readonly string[], suggestions: Suggestions): Operation => ({
  type: 'many',
  operations: measures.flatMap(id => {
    const owners = suggestions.get(id);
    return owners ? [{ type: 'owners' as const, measures: [id], owners: owners.map(ownerOf) }] : [];
  }),
});

/** Under this name a suggestion is refused: nobody is suggested for the measure any more. */
export const refusal = (measure: DraftMeasure): string => keyFor('suggest', measure);

/** The suggestions that nobody has refused. */
export function unrefused(plan: DraftPlan, suggestions: Suggestions): Suggestions {
  const settled = new Set(plan.settled ?? []);
  if (suggestions.size === 0 || settled.size === 0) return suggestions;
  const refused = eachMeasure(plan).filter(([, m]) => suggestions.has(m.id) && settled.has(refusal(m)));
  const gone = new Set(refused.map(([, m]) => m.id));
  return gone.size === 0 ? suggestions : new Map([...suggestions].filter(([id]) => !gone.has(id)));
}

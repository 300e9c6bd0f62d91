import { eachMeasure, ownersOf, type DraftPlan } from '../../plan/draft';
import { NO_PLACE } from '../../plan/spans';
import type { Owner } from '../../plan/types';

/** Names typed into one field: 、 , ，; ； and line breaks part them; blanks around and repetitions go. */
export const splitNames = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[、,，;；\n\r]+/)
      .map(name => name.trim())
      .filter(Boolean),
  ),
];

/** Rule of an owner that was suggested and accepted; whoever names it by hand confirms it. */
export const ACCEPTED = 'accepted';
export const isAccepted = ({ rule }: Pick<Owner, 'rule'>): boolean => rule === ACCEPTED;

/** The owners, accepted ones confirmed. */
export const confirmed = (owners: readonly Owner[]): readonly Owner[] =>
  owners.map(owner => (isAccepted(owner) ? { ...owner, rule: 'user' } : owner));

/** Owners as a user named them; an owner that was there before keeps the place in the text where it stands. */
export function ownersFrom(
  lead: readonly string[],
  support: readonly string[],
  before: readonly Owner[],
): readonly Owner[] {
  const make = (role: Owner['role']) => (name: string) => {
    const known = before.find(o => o.name === name);
    const owner: Owner = known
      ? { ...known, role, basis: 'stated', rule: isAccepted(known) ? 'user' : known.rule }
      : { name, role, span: NO_PLACE, quote: '', rule: 'user', basis: 'stated' };
    return owner;
  };
  return [...lead.map(make('lead')), ...support.filter(name => !lead.includes(name)).map(make('support'))];
}

/**
 * Owners as a user named them for many measures at once. A role for which nothing was named stays as it is.
 * @param mode whether names are put beside those that are there, or take their place
 */
export function ownersWith(
  lead: readonly string[],
  support: readonly string[],
  before: readonly Owner[],
  mode: 'add' | 'replace',
): readonly Owner[] {
  const there = before.filter(o => o.basis !== 'suggested');
  const named = (role: Owner['role'], typed: readonly string[]): readonly string[] => {
    const known = there.filter(o => o.role === role).map(o => o.name);
    return typed.length === 0 ? known : mode === 'replace' ? typed : [...new Set([...known, ...typed])];
  };
  return ownersFrom(named('lead', lead), named('support', support), there);
}

/** Names of one role, joined as offices join them. */
export const ownerNames = (owners: readonly Owner[], role: Owner['role'], joint = '、'): string =>
  owners
    .filter(o => o.role === role)
    .map(o => o.name)
    .join(joint);

/** Names to choose from: the list's in its order, then what else the plan names, the most frequent first. */
export function knownOwners(plan: DraftPlan, list: readonly { readonly name: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [item, measure] of eachMeasure(plan))
    for (const { name } of ownersOf(item, measure)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return [...new Set([...list.map(({ name }) => name), ...named])];
}

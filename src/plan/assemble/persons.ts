import type { Person } from '../types';
import type { OwnerNote } from '../facts/contract';
import type { Range, Source } from '../source';
import { perMeasure } from './owner-groups';
import { gather } from '../loops';

type Named = { readonly persons?: readonly Person<Range>[] };

/** Each person once in each role. */
export const once = (persons: readonly Person<Range>[]): Person<Range>[] => {
  const seen = new Set<string>();
  return persons.filter(p => !seen.has(p.role + p.name) && seen.add(p.role + p.name));
};

/** The persons as the member of an entry: none where nobody is named. */
export const withPersons = (persons: readonly Person<Range>[]): Named => (persons.length > 0 ? { persons } : {});

/** A label in Chinese that a blank sets off: 更换变压器 责任人:张强. */
const SET_OFF = /^[^\S\n][\u3400-\u9fff]/;
const LONGEST_NAME = 8;

/** True for a note that names persons, in brackets or set off by a dash or a blank: like one of bodies, it is no part of its sentence. */
export const namesPersons = (source: Source, { at, persons }: OwnerNote): boolean =>
  persons !== undefined &&
  ('([【〔—→'.includes(source.folded.charAt(at.start)) ||
    (SET_OFF.test(source.folded.slice(at.start - 1, at.start + 1)) &&
      persons.every(({ name }) => name.length <= LONGEST_NAME)));

/** The persons of an entry's notes. */
export const personsOf = (notes: readonly OwnerNote[]): Person<Range>[] => once(gather(notes, n => n.persons ?? []));

/** Who is named nearer, and in the roles that nobody fills there those who are named further off. */
export const filled = (near: readonly Person<Range>[], far: readonly Person<Range>[]): Person<Range>[] => [
  ...near,
  ...far.filter(f => !near.some(n => n.role === f.role)),
];

/** The persons of each measure: its own notes', else those of the entry's only such note, else the ones from above. */
export function personsPerMeasure(
  measures: readonly Range[],
  notes: readonly OwnerNote[],
  above: readonly Person<Range>[],
): (readonly Person<Range>[])[] {
  const naming = notes.filter(n => n.persons);
  if (naming.length === 0) return measures.map(() => above);
  const common = filled(naming.length === 1 && !naming[0]?.line ? personsOf(naming) : [], above);
  const own = perMeasure(measures, notes, n => n.persons ?? []);
  return own.map(list => filled(once(list), common));
}

/** The same persons as said further up. */
export const personsBelow = (persons: readonly Person<Range>[]): Person<Range>[] =>
  once(persons).map(p => ({ ...p, basis: 'inherited' as const }));

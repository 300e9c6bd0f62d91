import type { Department } from '../types';
import { comparable, parted } from './names';

/** `short`: not in the list as written, but only one department can be meant (发改委 for 市发展和改革委员会). */
export interface Resolved {
  readonly department: Department;
  readonly how: 'name' | 'alias' | 'short';
}

const only = (found: readonly Department[], how: Resolved['how']): Resolved | null => {
  const [department] = found;
  return department !== undefined && found.length === 1 ? { department, how } : null;
};

const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const agree = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** True where one name shortens the other: same place or none, same first and last letter, the letters in order. */
const shortens = (a: string, b: string): boolean => {
  const [x, y] = [parted(a), parted(b)];
  if (!agree(x.place, y.place)) return false;
  if (x.core === y.core) return true;
  const [short, long] = x.core.length < y.core.length ? [x.core, y.core] : [y.core, x.core];
  return short.length >= 3 && short[0] === long[0] && short.slice(-1) === long.slice(-1) && isWithin(short, long);
};

/**
 * Finds the department that a written name means: by its name, else by an alias, else as the only one whose name or alias it
 * shortens. Width, script and blanks do not matter. Null where nobody or more than one can be meant: nothing is guessed.
 */
export const resolveAlias = (name: string, departments: readonly Department[]): Resolved | null => {
  const wanted = comparable(name);
  if (wanted === '') return null;
  const named = departments.filter(d => comparable(d.name) === wanted);
  if (named.length > 0) return only(named, 'name');
  const called = departments.filter(d => d.aliases.some(alias => comparable(alias) === wanted));
  if (called.length > 0) return only(called, 'alias');
  return only(
    departments.filter(d => [d.name, ...d.aliases].some(known => shortens(name, known))),
    'short',
  );
};

import { foldScript } from '../../language/script/fold';
import type { Department } from '../types';
import { trades } from './names';

export type Why = 'name' | 'alias' | 'keyword' | 'trade';

/** A word of a department that stands in a text. */
export interface Hit {
  readonly department: number;
  readonly word: string;
  readonly why: Why;
}

interface Entry extends Hit {
  readonly key: string;
}

const LATIN = /[A-Za-z0-9]/;

const entriesOf = (departments: readonly Department[]): readonly Entry[] =>
  departments.flatMap((d, department) => {
    const words: [string, Why][] = [
      [d.name, 'name'],
      ...d.aliases.map((w): [string, Why] => [w, 'alias']),
      ...d.keywords.map((w): [string, Why] => [w, 'keyword']),
      ...trades(d.name).map((w): [string, Why] => [w, 'trade']),
    ];
    return words
      .map(([word, why]) => ({ department, word: word.trim(), why, key: foldScript(word.trim()).toLowerCase() }))
      .filter(e => e.key.length >= 2);
  });

/** A list is looked through for thousands of measures: its words are folded once. */
const known = new WeakMap<readonly Department[], readonly Entry[]>();

function entries(departments: readonly Department[]): readonly Entry[] {
  const found = known.get(departments) ?? entriesOf(departments);
  known.set(departments, found);
  return found;
}

/** Places where a word stands; a Latin word only between boundaries. */
const places = (text: string, key: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const inWord =
      (LATIN.test(key[0] ?? '') && LATIN.test(text[at - 1] ?? '')) ||
      (LATIN.test(key[key.length - 1] ?? '') && LATIN.test(text[at + key.length] ?? ''));
    if (!inWord) found.push(at);
  }
  return found;
};

/**
 * Finds the words of departments in a text. A word inside a longer word of the list does not count there: in 职业教育, a
 * keyword 教育 gives way to a keyword 职业教育.
 */
export const hits = (text: string, departments: readonly Department[]): Hit[] => {
  const folded = foldScript(text).toLowerCase();
  const all = entries(departments);
  const longest = new Uint16Array(folded.length);
  const at = new Map<string, number[]>();
  for (const { key } of all) {
    if (at.has(key)) continue;
    const found = places(folded, key);
    at.set(key, found);
    for (const start of found)
      for (let i = start; i < start + key.length; i++) longest[i] = Math.max(longest[i] ?? 0, key.length);
  }
  const seen = new Set<string>();
  return all.filter(({ department, key }) => {
    const standing = (at.get(key) ?? []).some(start => (longest[start] ?? 0) <= key.length);
    const id = `${department}|${key}`;
    return standing && !seen.has(id) && seen.add(id);
  });
};

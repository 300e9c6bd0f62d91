import type { Source } from '../../source';
import { readEnglish, readNamesFirst, readWith } from '../english';
import { namesDepartments } from './english-departments';
import { BARE_ENGLISH, endsAsEnglishBody } from './english-names';
import { matchesOf } from '../../loops';

const AT_LINE_END = /[(\[]([^()[\]\n]{2,80})[)\]][.;]?[ \t]*(?=\n|$)/g;
const FEWEST = 4;
const known = new WeakMap<Source, readonly number[]>();

const BETWEEN = /[,;/]\s*(?:with |[a-z ]+:\s*)?| with (?:the )?/;
const saysNames = (words: string): boolean =>
  [readEnglish, readWith, readNamesFirst].some(read => read(words, words) !== null);

/**
 * Where an English text names who answers in bare brackets at its line ends, ascending; none where it has no such habit. It has where at
 * least four lines end so, most brackets there hold capitalised words or what a label says of them, and some department comes twice or
 * half end as bodies do or are called as departments are everywhere.
 */
export function namesInBrackets(source: Source): readonly number[] {
  const before = known.get(source);
  if (before !== undefined) return before;
  const all = matchesOf(source.folded, AT_LINE_END).map(m => ({ at: m.index, words: m[1] ?? '' }));
  const noted = all.filter(({ words }) => BARE_ENGLISH.test(words) || saysNames(words));
  const names = noted.flatMap(({ words }) => words.split(BETWEEN));
  const twice = new Set(names).size < names.length;
  const bodies = names.filter(n => endsAsEnglishBody(n) || namesDepartments(n)).length * 2 >= names.length;
  const habit = noted.length >= FEWEST && noted.length * 4 >= all.length * 3 && (twice || bodies);
  const places = habit ? noted.map(({ at }) => at) : [];
  known.set(source, places);
  return places;
}

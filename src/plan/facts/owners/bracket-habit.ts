import type { Source } from '../../source';

const NAME = "[A-Z][A-Za-z'’.-]*(?:(?: (?:and|of|for|the|&))? [A-Z][A-Za-z'’.-]*| &)*";
/** Names of departments and nothing else: Housing; Parks & Recreation, Finance. */
export const BARE_ENGLISH = new RegExp(`^${NAME}(?:[,;/] ?(?:and )?${NAME})*$`);
const AT_LINE_END = /\(([^()\n]{2,80})\)[.;]?[ \t]*(?=\n|$)/g;
const FEWEST = 4;
const known = new WeakMap<Source, boolean>();

/**
 * True for an English text that names who answers in bare brackets at its line ends: at least four lines end so, most brackets
 * there hold capitalised words only, and some department comes twice.
 */
export function namesInBrackets(source: Source): boolean {
  const before = known.get(source);
  if (before !== undefined) return before;
  const all = [...source.folded.matchAll(AT_LINE_END)].map(m => m[1] ?? '');
  const names = all.filter(words => BARE_ENGLISH.test(words));
  const habit = names.length >= FEWEST && names.length * 4 >= all.length * 3 && new Set(names).size < names.length;
  known.set(source, habit);
  return habit;
}

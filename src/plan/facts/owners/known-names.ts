import { ANSWERING, DUTIES, HELPING, LEADING } from '../../../language/bodies/duties';
import { KINDS } from '../../../language/bodies/kinds';
import type { Source } from '../../source';
import { gather, matchesOf } from '../../loops';
import { isBody, mayBeName, readNames } from './names';

/** Who stands behind a label: nothing else can. */
const BEHIND_LABEL = new RegExp(
  String.raw`(?:${LEADING}|${HELPING}|${ANSWERING}|${DUTIES}|[Oo]wner)(?:${KINDS})? ?: ?([^\n:;。()]{2,60})`,
  'g',
);
const LONGEST = 8;

const known = new WeakMap<Source, (word: string) => boolean>();

/**
 * What a text itself makes names of whoever answers, whatever they end in: those that it names behind a label (协同:SRE、风控), and their
 * short forms without a kind (财务 for 财务科).
 */
export function namesKnown(source: Source): (word: string) => boolean {
  const told = known.get(source);
  if (told !== undefined) return told;
  const names = gather(matchesOf(source.folded, BEHIND_LABEL), ({ 1: list = '' }) =>
    gather(readNames(list, list), ({ start, end, vague }) => {
      const name = list.slice(start, end);
      return !vague && mayBeName(name) && name.length <= LONGEST ? [name] : [];
    }),
  );
  const all = new Set(names);
  const short = new Set([...all].filter(isBody).map(name => name.slice(0, -1)));
  const is = (word: string): boolean => all.has(word) || (word.length >= 2 && short.has(word));
  known.set(source, is);
  return is;
}

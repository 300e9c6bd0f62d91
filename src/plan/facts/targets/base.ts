import type { Range, Source } from '../../source';
import { EMPTY, TELLING } from '../lexicon/verbs';
import { opening } from '../../../language/words';
import type { NumberStretch } from './cells';
import { subject } from './indicator';
import { concat, part, phrase, tidyPhrase, type Phrase } from './phrase';
import type { TargetContext } from './read';
import { matchesOf } from '../../loops';

/** 在现有70个泊位的基础上, 在去年建成绿道110公里的基础上. */
const BASE = /在[^,;。]{2,30}?的?基础上[,]?/g;

/** What a base counts: behind its number, else before it. */
function counted(source: Source, base: Range, { numbers, moments }: TargetContext): Phrase | null {
  const q = numbers.filter(n => n.start > base.start && n.end <= base.end).pop();
  if (!q) return null;
  const after = tidyPhrase(phrase(source, { start: q.end, end: base.end }));
  if (after.folded.length > 1) return after;
  const before = tidyPhrase(phrase(source, subject(source.folded, { start: base.start, end: q.start }, moments)));
  const act = opening(TELLING, before.folded).length;
  const noun = before.folded.length - act > 1 ? part(before, act) : before;
  return /^[现已原]有/.test(noun.folded) ? part(noun, 2) : noun;
}

/** 在现有70个泊位的基础上再增设[30个]: a number behind a base counts what the base does. Null where it is not so. */
export function grounded(source: Source, context: TargetContext, cell: NumberStretch): Phrase | null {
  const from = context.previous?.start ?? context.clause.start;
  const text = source.folded.slice(from, cell.q.start);
  const m = matchesOf(text, BASE).pop();
  if (!m || text.slice(m.index + m[0].length).length > 8) return null;
  const of = /的?基础上,?$/.exec(m[0])?.index ?? 0;
  const said = { start: from + m.index + m[0].length, end: cell.q.start };
  const rest = tidyPhrase(
    phrase(source, { start: said.start + (source.folded.charAt(said.start) === '再' ? 1 : 0), end: said.end }),
  );
  const verb = Math.max(opening(EMPTY, rest.folded).length, opening(TELLING, rest.folded).length);
  if (verb > 0 && rest.folded.length - verb > 2) return null;
  const at = from + m.index;
  const named = counted(source, { start: at + 1, end: at + of }, context);
  // 挂牌数在2025年130个的基础上: the base names nothing, what stands before it does.
  const before = { start: from + text.lastIndexOf(',', m.index) + 1, end: at };
  const noun =
    named?.folded === '' ? tidyPhrase(phrase(source, subject(source.folded, before, context.moments))) : named;
  if (!noun) return null;
  return opening(TELLING, rest.folded) === rest.folded ? concat(rest, noun) : noun;
}

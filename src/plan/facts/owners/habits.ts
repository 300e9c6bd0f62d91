import { PERSON_NAME } from '../../../language/bodies/surnames';
import { partNamed } from '../../parts/part';
import type { Source } from '../../source';
import type { bodyBrackets as inBrackets } from './bracket-habit';
import type { besideOthers } from './edges-beside';
import type { EdgeNote, edgeNotes } from './edge-habit';
import { isBodyOrJob } from './names';
import { isPerson } from './titled';
import { isUsualLabel } from './usual-labels';
import type { areOffices, whom } from './whom';
import { matchesOf } from '../../loops';

/** What a text does by habit to say who answers. */
export interface Habits {
  readonly edgeNotes: typeof edgeNotes;
  readonly bodyBrackets: typeof inBrackets;
  readonly whom: typeof whom;
  readonly areOffices: typeof areOffices;
  readonly besideOthers: typeof besideOthers;
}

/** The place of what learns habits: asked only behind the looks below. */
export const habits = partNamed<Habits>('habits');

const FEWEST = 3;
/** What sets names off at a line's end, as sources of patterns: an arrow, a dash, a bar or a wide blank; a call or a picture, behind words and a blank. */
export const EDGE_SIGN = String.raw`→|⇒|=>|->|—{1,2}|[/|~»›>↳►▶]| {2,}(?=[A-Za-z\u4e00-\u9fff])`;
export const EDGE_PICTURE = String.raw`[@#\u23e9-\u23fa\u2600-\u27bf\u2b50]|[\ud83c-\ud83e][\udc00-\udfff]`;
/** …,设备组盯; …;平安办: an office, a crew, a job or a duty in a later clause. */
const LATER =
  '[,;。][^,;。\\n]{0,14}[部处科局办队组班岗员师委社院所室司心会理间段站馆联厂责头盯进][^,;。\\n\\t]{0,10}(?=[,;。]|$)';
const SIGN = new RegExp(String.raw`(?:${EDGE_SIGN}|\S[ \t](?:${EDGE_PICTURE}))[^\n]{2,60}$|${LATER}`, 'gm');
/** A person behind a blank at a line's end, perhaps with a time: 采购耳麦50副 王强 4月9日. */
export const PERSON_AT_END = new RegExp(`[^\\s:,;]{3}[ \\t]+(${PERSON_NAME})(?:[ \\t]+(\\S{2,12}))?$`);
const MOST_LINES = 400;
/** Order tablets – @Priya. */
const DASH = / [–—-] ?@?[A-Z]/g;
/** 1. 机动科:, (一)机动科: what stands before the colon, dash or blank of a line, as the source of a pattern. */
export const FRONT = String.raw`^(?:\(?[一二三四五六七八九十]{1,3}[)、]|[^\u3400-\u9fff\n]{0,6})([\u3400-\u9fff][^:,;。\n—]{1,20}?)(:|—{1,2}| (?=[^\n]{4}))`;
const FRONTS = new RegExp(FRONT, 'gm');

const NONE: readonly EdgeNote[] = [];
/** A look at a text, taken once. */
const once = (look: (source: Source) => boolean): ((source: Source) => boolean) => {
  const told = new WeakMap<Source, boolean>();
  return source => {
    const known = told.get(source);
    if (known !== undefined) return known;
    const seen = look(source);
    told.set(source, seen);
    return seen;
  };
};
/** A look that is right where a text has so many of what it looks for. */
export const often = (look: RegExp, fewest: number) =>
  once(({ folded }) => (folded.match(look)?.length ?? 0) >= fewest);

const hasSigns = often(SIGN, FEWEST);
const hasPersons = once(
  ({ folded }) => folded.split('\n', MOST_LINES).filter(l => PERSON_AT_END.test(l)).length >= FEWEST,
);
const hasDashes = often(DASH, FEWEST);
const LONGEST_LINE = 24;
/** Short lines, which may be names. */
const hasLines = once(
  ({ folded }) => folded.split('\n', MOST_LINES).filter(l => l.length > 1 && l.length < LONGEST_LINE).length > FEWEST,
);
/** True for words that open with a body, a job or a person, whatever these do: 保安队巡查. */
const opensWithWho = (words: string): boolean =>
  Array.from(words, (_, i) => words.slice(0, i + 1)).some(name => isBodyOrJob(name) || isPerson(name));
/** Three lines have something in front of them, a third of them and two at least whoever may answer. */
const hasFronts = once(({ folded }) => {
  const fronts = matchesOf(folded, FRONTS).flatMap(m => (isUsualLabel(m[1] ?? '') ? [] : (m[1] ?? '')));
  if (fronts.length < FEWEST) return false;
  const named = fronts.filter(opensWithWho).length;
  return named > 1 && named * 3 >= fronts.length;
});

/** The names that stand at the edges of lines in a text that has them there by habit, ascending. */
export const namesAtEdges = (source: Source): readonly EdgeNote[] =>
  [hasSigns, hasPersons, hasDashes, hasFronts, hasLines].some(has => has(source)) ? habits().edgeNotes(source) : NONE;

/** Brackets at line ends without a label in them. */
const BRACKET =
  /(?:^|\n)[^\n(\[【\u4e00-\u9fff]{0,8}[(\[【][\u4e00-\u9fff、]{2,24}[)\]】]|[(\[【][^()\n:]*[\u4e00-\u9fff]{2}[^()\n:]*[)\]】][。;]?(?: [^\s,。;:()]{2,6}(?=\n))?[ \t]*(?=\n|$|[\d一二三四五六七八九十])/g;
const hasBrackets = often(BRACKET, FEWEST);
/** Where bare brackets name bodies at line ends by habit of the text, ascending. */
export const bodyBrackets = (source: Source): readonly number[] =>
  hasBrackets(source) ? habits().bodyBrackets(source) : [];

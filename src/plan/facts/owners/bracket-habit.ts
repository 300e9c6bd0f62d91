import type { Source } from '../../source';
import { namesKnown } from './known-names';
import { isPersonal } from './segments';
import { whom } from './whom';
import { matchesOf } from '../../loops';

const FEWEST_BODIES = 3;
/** A bracket that ends a line of Chinese, a square one that is not all of it, but for a word on when ([环境部] 20日前), or an entry of a text whose line breaks are lost: …(派出所)3、. */
const AT_END =
  /(?:\(|[^\s.、)][ \t]?[\[【])([^()[\]【】\n]{2,60})[)\]】][。;]?(?: [^\s,。;:()[\]]{2,6}(?=\n))?[ \t]*(?=\n|$|(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.](?!\d))/g;
/** A bracket that opens a line, behind its number or sign: 1.(会计)核对台账. */
const AT_FRONT = /(?:^|\n)[^\n(\[【\u4e00-\u9fff]{0,8}[(\[【]([^()\[\]【】\n:]{2,24})[)\]】](?=[^\n。;])/g;
const offices = new WeakMap<Source, readonly number[]>();

/**
 * Where bare brackets name bodies at line ends or in front of lines; none where a text has no such habit. It has where at least three lines
 * end so, three in four of the brackets there hold nothing but words that end like bodies or jobs, and in half of these an office
 * or a job is among them. Venues and places in brackets make no habit.
 */
export function bodyBrackets(source: Source): readonly number[] {
  const before = offices.get(source);
  if (before !== undefined) return before;
  const places = [AT_END, AT_FRONT].flatMap(where => habitual(source, where));
  offices.set(source, places);
  return places;
}

/** Where brackets at one place of the lines name bodies by habit. */
function habitual(source: Source, where: RegExp): readonly number[] {
  const all = matchesOf(source.folded, where)
    .map(({ 0: whole, 1: words = '', index }) => ({
      at: index + whole.lastIndexOf(words) - 1,
      ...whom(words, words, namesKnown(source)),
      called: words.startsWith('@'),
    }))
    // What cannot be names (9.1-9.7; 不少于3次) says nothing of the habit.
    .filter(({ firm }) => firm !== 'no');
  const bodies = all.filter(({ firm, called }) => called || firm === 'sure' || firm === 'bodies');
  const fits = all.filter(one => bodies.includes(one) || one.segments.some(s => s.names.length > 1));
  const sure = bodies.filter(
    ({ firm, segments, called }) => called || firm === 'sure' || segments.every(s => isPersonal(s.duty)),
  );
  const habit = bodies.length >= FEWEST_BODIES && fits.length * 4 >= all.length * 3 && sure.length * 2 >= fits.length;
  return habit ? fits.map(({ at }) => at) : [];
}

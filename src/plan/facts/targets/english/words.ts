import { times } from '../../../../language/numeral/digits';
import { matchesOf } from '../../../loops';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Zero accidents; zero emission zones and zero waste are no count. */
const NOUGHT =
  'zero(?= (?!emission|carbon|tolerance|waste|trust|hours|interest|rated|based)(?:[a-z-]+ ){0,2}[a-z]+s(?:[.,;]|$| (?:in|by|at|on|per|during|from|for|across)\\b))';
/** Pattern of a word that can begin a number. */
export const FIRST_WORD = [...ONES.slice(1), ...TENS, NOUGHT].join('|');
const ANY = `${FIRST_WORD}|${Object.keys(SCALES).join('|')}`;
const WORDS = new RegExp(`(?:${FIRST_WORD})(?:(?:[ -]|,? and )(?:${ANY})(?![a-z]))*(?=\\s[a-z]|[.;]?$)`, 'iy');

/** Half a million, half a dozen, a hundred, two dozen. */
const LOOSE = new RegExp(
  `(?:(half )?an? (dozen|hundred|thousand|million|billion)|(${FIRST_WORD}) dozen)(?=\\s[a-z])`,
  'iy',
);

/** Value of one number word below a hundred; -1 for none. */
const small = (word: string): number => {
  const tens = TENS.indexOf(word);
  return tens >= 0 ? 20 + 10 * tens : ONES.indexOf(word);
};

/** The number in words that begins at `at`: twelve, two hundred and fifty, three thousand. Null where a list of numbers (two and three) stands there. */
export function wordsAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  LOOSE.lastIndex = at;
  const loose = LOOSE.exec(text);
  if (loose) {
    const [whole, half, scale = 'dozen', many] = loose;
    const size = SCALES[scale.toLowerCase()] ?? 12;
    return { value: half ? size / 2 : many ? times(small(many.toLowerCase()), 12) : size, end: at + whole.length };
  }
  WORDS.lastIndex = at;
  const said = WORDS.exec(text)?.[0];
  if (said === undefined) return null;
  let [total, part, last] = [0, 0, Infinity];
  let end = 0;
  for (const m of matchesOf(said, /[a-z]+/gi)) {
    const word = m[0].toLowerCase();
    if (word === 'and') continue;
    const scale = SCALES[word];
    if (scale === undefined) {
      const n = small(word);
      const size = n < 20 ? 1 : 10;
      if (last <= size || (last < 100 && n > 9)) break;
      part += n;
      last = size;
    } else if (scale === 100) {
      part = times(part || 1, 100);
      last = 100;
    } else {
      total += times(part || 1, scale);
      part = 0;
      last = scale;
    }
    end = m.index + m[0].length;
  }
  return { value: total + part, end: at + end };
}

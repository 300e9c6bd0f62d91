import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';

const HAN = '\\u3400-\\u9fff';
const SIGN = `${HAN}\\d,.:;%‰，。、；：％‰（）()《》“”`;
const BETWEEN = new RegExp(`([${SIGN}])[ \\u3000]+(?=[${SIGN}])`, 'g');
const WORDS = new RegExp(`[${HAN}](?= ?[${HAN}])`, 'g');
const TORN = new RegExp(`[${HAN}] (?=[${HAN}])`, 'g');
/** A character or digit that blanks have parted from its word. */
const ALONE = new RegExp(`(?:^|[ \\n])[${HAN}] (?=[${HAN}])|[${HAN}] [${HAN}](?=[ \\n]|$)|\\d [.,]?\\d`, 'gm');
/** Of so many pairs of characters one is torn apart: ordinary plans have a blank behind a heading now and then, tables between cells. */
const SHARE = 0.03;
const FEWEST = 10;

/** True for a text read by a scanner, with blanks inside its words and numbers; not for columns that blanks separate. */
export function isTorn(text: string): boolean {
  const torn = text.match(TORN)?.length ?? 0;
  if (torn < FEWEST || torn < SHARE * (text.match(WORDS)?.length ?? 0)) return false;
  return (text.match(ALONE)?.length ?? 0) * 4 >= torn;
}

/** 7、 9月底前: without its blank the number of an entry would be one with the next. */
const opensEntry = (text: string, m: RegExpMatchArray): boolean => {
  const end = (m.index ?? 0) + m[0].length;
  return /\d/.test(text.charAt(end)) && /(?:^|\n) *\d{1,3} ?[.、．] *$/.test(text.slice(Math.max(0, end - 12), end));
};

/** Takes out the blanks that a scanner put between Chinese characters, digits and punctuation. */
export const withoutStrayBlanks = (tracked: Tracked): Tracked =>
  applyEdits(
    tracked,
    editsOf(tracked.text, BETWEEN, m => (opensEntry(tracked.text, m) ? null : (m[1] ?? ''))),
  );

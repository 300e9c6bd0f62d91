import { measureAt } from '../../language/units/measure';
import { applyEdits, editsOf } from './tracked';
import type { Tracked } from './tracked';
import { gather, matchesOf } from '../loops';
import { isDigitAt } from '../../language/script/signs';

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

/** Lines of prose: columns that blanks separate hold no sentences. */
const PROSE = /[。;；]/;
const BLANK_INSIDE = new RegExp(`[${HAN}] [${HAN}]`);
const MOST_PROSE = 0.75;
const DENSE = 0.06;

/** True for a text read by a scanner, with blanks inside its words and numbers; not for columns that blanks separate. */
export function isTorn(text: string): boolean {
  const torn = text.match(TORN)?.length ?? 0;
  if (torn < FEWEST) return false;
  const share = torn / (text.match(WORDS)?.length ?? 1);
  if (share < SHARE) return false;
  if ((text.match(ALONE)?.length ?? 0) * 4 >= torn) return true;
  const lines = text.split('\n');
  const prose = lines.filter(line => PROSE.test(line));
  const parted = lines.filter(line => BLANK_INSIDE.test(line));
  const within = parted.filter(line => PROSE.test(line));
  return share >= DENSE && within.length > MOST_PROSE * prose.length && within.length * 5 >= parted.length;
}

/** A label before its colon, at a line's start or behind a semicolon or bracket; numbers of entries stand apart from their words. */
const LABEL = new RegExp(
  `(?:^|[\\n;；(（【])(?![一二三四五六七八九十]{1,3} |第)[${HAN}](?: ?[${HAN}]){1,7}(?= ?[:：])`,
  'g',
);

/** Takes single blanks out of labels (责任单 位：), also in a text that is otherwise whole. */
export const withWholeLabels = (tracked: Tracked): Tracked =>
  applyEdits(
    tracked,
    gather(matchesOf(tracked.text, LABEL), m =>
      matchesOf(m[0], / /g).map(blank => {
        const start = m.index + blank.index;
        return { start, end: start + 1 };
      }),
    ),
  );

/** 4 5个, 9 2 %: digits of one number, each alone, before a unit. */
const DIGITS = /(?:^|[^\d.,、 ] ?)\d(?: \d)+(?= ?[%％‰\u3400-\u9fff])/g;

/** Takes single blanks out of numbers that a unit follows, also in a text that is otherwise whole. */
export const withWholeNumbers = (tracked: Tracked): Tracked =>
  applyEdits(
    tracked,
    gather(matchesOf(tracked.text, DIGITS), m => {
      const end = m.index + m[0].length;
      const unit = tracked.text.charAt(end) === ' ' ? end + 1 : end;
      if (!/[%％‰]/.test(tracked.text.charAt(unit)) && measureAt(tracked.text, unit) === '') return [];
      return matchesOf(m[0], /\d (?=\d)/g).map(blank => {
        const start = m.index + blank.index + 1;
        return { start, end: start + 1 };
      });
    }),
  );

/** 7、 9月底前: without its blank the number of an entry would be one with the next. */
const opensEntry = (text: string, m: RegExpMatchArray): boolean => {
  const end = (m.index ?? 0) + m[0].length;
  return isDigitAt(text, end) && /(?:^|\n) *\d{1,3} ?[.、．] *$/.test(text.slice(Math.max(0, end - 12), end));
};

/** Takes out the blanks that a scanner put between Chinese characters, digits and punctuation. */
export const withoutStrayBlanks = (tracked: Tracked): Tracked =>
  applyEdits(
    tracked,
    editsOf(tracked.text, BETWEEN, m => (opensEntry(tracked.text, m) ? null : (m[1] ?? ''))),
  );

import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { isHeader, mayName, roleByName } from './headers';
import { countOf, isCount, kindOf } from './kinds';

const LONGEST_HEADER = 14;
const FEWEST_COLUMNS = 3;
/** Times and what is to be done then. */
const FEWEST_TIMED = 2;
const MOST_COLUMNS = 12;
const FIRST_RECORDS = 12;

/** The names at the head of such a table: how many lines they take. Zero names where it begins with its first row. */
export interface Head {
  readonly names: readonly string[];
  readonly width: number;
}

/** What may be the head of a table with one cell per line that begins at line `i`. */
export function headsOf(source: Source, lines: readonly TextLine[], i: number): readonly Head[] {
  const text = (k: number): string => {
    const line = lines[k];
    return line ? source.folded.slice(line.start, line.end) : '';
  };
  return text(i).length > LONGEST_HEADER || /\d{4}/.test(text(i)) ? NONE : headsAt(text, i, lines.length);
}

const NONE: readonly Head[] = [];

/** What may be the header that begins on a line: names known by their words, or short names above the first number of a count. */
function headsAt(text: (k: number) => string, i: number, end: number): Head[] {
  const heads: Head[] = [];
  let n = 0;
  while (
    n < MOST_COLUMNS &&
    text(i + n).length <= LONGEST_HEADER &&
    mayName(text(i + n)) &&
    roleByName(text(i + n)) !== null
  )
    n++;
  const names = Array.from({ length: n }, (_, k) => text(i + k));
  // Above a first month the column of times is the first one: what stands above its name is none.
  const timed = kindOf(text(i + n)) === 'time';
  if (timed && roleByName(names[0] ?? '') !== 'due' && names.some(name => roleByName(name) === 'due')) return [];
  if (n >= (timed ? FEWEST_TIMED : FEWEST_COLUMNS) && isHeader(names)) heads.push({ names, width: n });
  let one = i;
  while (one < Math.min(end, i + MOST_COLUMNS) && text(one).length <= LONGEST_HEADER && mayName(text(one))) one++;
  const width = one === i ? stride(text, i, end) : one - i;
  const counted = isCount(text(one)) && countOf(text(one)) === 1;
  if (counted && (n === 0 || one - i !== n) && width >= FEWEST_COLUMNS && width <= MOST_COLUMNS)
    heads.push({ names: Array.from({ length: one - i }, (_, k) => text(i + k)), width });
  return heads;
}

/** How many lines the widest of the first records of a count has that begins on a line; 0 where they differ by more than blanks do. */
function stride(text: (k: number) => string, i: number, end: number): number {
  const counts = (k: number, value: number): boolean => isCount(text(k)) && countOf(text(k)) === value;
  const gaps: number[] = [];
  for (let at = i, value = 2; gaps.length < FIRST_RECORDS; value++) {
    let k = at + 1;
    while (k < Math.min(end, at + MOST_COLUMNS) && !counts(k, value)) k++;
    if (!counts(k, value)) break;
    gaps.push(k - at);
    at = k;
  }
  const widest = Math.max(0, ...gaps);
  return gaps.length >= 2 && widest - Math.min(...gaps) <= 2 ? widest : 0;
}

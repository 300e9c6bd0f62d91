import { RINGED } from '../../language/numeral/ringed';
import { gather, matchesOf } from '../loops';
import { applyEdits } from './tracked';
import type { TextEdit, Tracked } from './tracked';

/** A label that opens a line with the first number of a list right behind it; the groups are the label, the bracket and the number's end. */
const LISTED = new RegExp(
  `^[ \\t　]*([^\\s：:。；;，,、()（）|｜]{2,12})[：:][ 　]?(?:([（(]?)1([.、．)）])(?!\\d)|${RINGED[0] ?? ''})`,
);
/** Signs in both widths. */
const WIDTHS = ['（(', ')）', '.．'];
const FEWEST = 2;

/** Where the numbers of a line's list stand, each behind the end of what the one before says; none where they do not count up to two or more. */
function numbersOf(line: string): number[] {
  const [, label = '', open = '', close = ''] = LISTED.exec(line) ?? [];
  if (label === '') return [];
  const sign = (char: string): string => (char === '' ? '' : `[${WIDTHS.find(both => both.includes(char)) ?? char}]`);
  const look = close === '' ? `([${RINGED}])` : `${sign(open)}(\\d{1,2})${sign(close)}(?!\\d)`;
  const places: number[] = [];
  for (const m of matchesOf(line, new RegExp(`([：:；;。）)][ 　]?)${look}`, 'g'))) {
    const value = close === '' ? RINGED.indexOf(m[2] ?? '') + 1 : Number(m[2]);
    if (value === places.length + 1) places.push(m.index + (m[1]?.length ?? 0));
  }
  return places.length < FEWEST ? [] : places;
}

/**
 * Puts each number on a line of its own where several lines open with a label and its list (九月：1.…；2.… 十月：1.…；2.…): the labels are
 * headings then. A label that comes again is a field of its entries and keeps its list.
 */
export function withListedLines(tracked: Tracked): Tracked {
  const edits: TextEdit[] = [];
  const labels = new Set<string>();
  let lists = 0;
  let start = 0;
  for (const line of tracked.text.split('\n')) {
    const at = numbersOf(line);
    const from = start;
    start += line.length + 1;
    if (at.length === 0) continue;
    lists++;
    labels.add(line.slice(0, at[0]).trim());
    edits.push(...gather(at, place => ({ start: from + place, end: from + place, by: '\n' })));
  }
  return lists < FEWEST || labels.size < lists ? tracked : applyEdits(tracked, edits);
}

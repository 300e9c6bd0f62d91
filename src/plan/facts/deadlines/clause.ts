import { RINGED } from '../../../language/numeral/ringed';
import { isHan } from '../../../language/script/han';
import type { Range } from '../../source';
import { hasStop, isDigitAt } from '../../../language/script/signs';
import { AIMED } from '../../../language/phrases';

const STOP = `,;。!?\n${RINGED}`;
/** A comma inside 1,800, or the point of an abbreviation, ends nothing; a point before a blank ends an English sentence. */
const stops = (text: string, i: number, c: string): boolean => {
  if (c === '.')
    return /^\.(?:\s|$)/.test(text.slice(i, i + 2)) && /[a-z0-9)]{3}$/.test(text.slice(Math.max(0, i - 3), i));
  if (c === ',' && isDigitAt(text, i - 1) && /^,[0-9]{3}(?![0-9])/.test(text.slice(i, i + 5))) return false;
  return STOP.includes(c);
};
/** What may stand beside a time in a clause that says nothing else: 到2025年, 于2023年底前, 5年内. */
const BARE = new RegExp(
  String.raw`^[\s(（:]*(?:${AIMED}|计划|并|且|在|于|到|至|从|自|截至|其中|by|in|and by)?\s*$`,
  'i',
);
/** A blank or colon that opens a new entry (3月:… 4月:…), or an English clause joined by `and`. */
const OPENS = /(?:^|:|[^A-Za-z0-9]\s)$/;
/** The blank before the next month's entry in the same line. */
const NEXT = /\s(?=[0-9一二三四五六七八九十—\-~至]{1,8}月[^\s,;。]{0,8}:)/;

/** Longest way, in UTF-16 units, that a clause is followed to either side: more is no clause. */
const REACH = 160;

const BRACKETS: Readonly<Record<string, 1 | -1>> = { '(': 1, '[': 1, '【': 1, ')': -1, ']': -1, '】': -1 };

/** The end of the clause in one direction: the next mark, or a bracket that was not opened on the way. */
const edge = (text: string, from: number, step: 1 | -1): number => {
  let depth = 0;
  let i = from;
  for (; i >= 0 && i < text.length && Math.abs(i - from) < REACH; i += step) {
    if (isHan(text.charCodeAt(i))) continue;
    const c = text.charAt(i);
    if (depth === 0 && stops(text, i, c)) break;
    depth += (BRACKETS[c] ?? 0) * step;
    if (depth < 0) break;
  }
  return i;
};

/** The place of a 、 that parts two times with words of their own (月调度、季通报; not 上半年、下半年各一次); -1 if there is none. */
const parted = (text: string, from: number, to: number): number => {
  const gap = text.slice(from, to);
  const mark = gap.lastIndexOf('、');
  return mark >= 2 && !hasStop(gap) ? from + mark : -1;
};

/**
 * The shortest clause that holds a time: from comma to comma, and on to the next one where the clause is nothing but the
 * time (到2025年,打造8个集团). `before` and `after` are the times next to it, if any: where 、 parts them, it ends the clause.
 */
export const clauseAround = (text: string, time: Range, before?: Range, after?: Range): Range => {
  const left = edge(text, time.start - 1, -1) + 1;
  let right = edge(text, time.end, 1);
  const lead = text.slice(left, time.start);
  const joined = /\band\s$/i.exec(lead);
  const from = OPENS.test(lead) || joined !== null ? time.start : left + lead.lastIndexOf(':') + 1;
  const alone = BARE.test(text.slice(from, time.start)) && /^[\s:)]*$/.test(text.slice(time.end, right));
  if (alone && text[right] === ',') right = edge(text, right + 1, 1);
  const next = NEXT.exec(text.slice(time.end, right));
  if (next !== null) right = time.end + next.index;
  const [since, until] = [
    before === undefined ? -1 : parted(text, before.end, time.start),
    after === undefined ? -1 : parted(text, time.end, after.start),
  ];
  if (until >= 0) right = Math.min(right, until);
  let start = Math.max(from, since + 1);
  while (start < time.start && /[\s•·\-—]/.test(text[start] ?? '')) start++;
  while (right > time.end && /\s/.test(text[right - 1] ?? '')) right--;
  return { start, end: right };
};

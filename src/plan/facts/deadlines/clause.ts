import type { Range } from '../../source';

const STOP = /[,;。!?\n]/;
/** What may stand beside a time in a clause that says nothing else: 到2025年, 于2023年底前, 5年内. */
const BARE = /^[\s(（:]*(?:力争|争取|确保|计划|并|且|在|于|到|至|从|自|截至|其中|by|in|and by)?\s*$/i;
/** A blank or colon that opens a new entry (3月:… 4月:…), or an English clause joined by `and`. */
const OPENS = /(?:^|:|[^A-Za-z0-9]\s)$/;
/** The blank before the next month's entry in the same line. */
const NEXT = /\s(?=[0-9一二三四五六七八九十—\-~至]{1,8}月[^\s,;。]{0,8}:)/;

const BRACKETS: Readonly<Record<string, 1 | -1>> = { '(': 1, '[': 1, '【': 1, ')': -1, ']': -1, '】': -1 };

/** The end of the clause in one direction: the next mark, or a bracket that was not opened on the way. */
const edge = (text: string, from: number, step: 1 | -1): number => {
  let depth = 0;
  let i = from;
  for (; i >= 0 && i < text.length && !(depth === 0 && STOP.test(text[i] ?? '')); i += step) {
    depth += (BRACKETS[text[i] ?? ''] ?? 0) * step;
    if (depth < 0) break;
  }
  return i;
};

/**
 * The shortest clause that holds a time: from comma to comma, and on to the next one where the clause is nothing but the
 * time (到2025年,打造8个集团).
 */
export const clauseAround = (text: string, time: Range): Range => {
  const left = edge(text, time.start - 1, -1) + 1;
  let right = edge(text, time.end, 1);
  const lead = text.slice(left, time.start);
  const joined = /\band\s$/i.exec(lead);
  const from = OPENS.test(lead) || joined !== null ? time.start : left + lead.lastIndexOf(':') + 1;
  const alone = BARE.test(text.slice(from, time.start)) && /^[\s:)]*$/.test(text.slice(time.end, right));
  if (alone && text[right] === ',') right = edge(text, right + 1, 1);
  const next = NEXT.exec(text.slice(time.end, right));
  if (next !== null && next.index > 0) right = time.end + next.index;
  let start = from;
  while (start < time.start && /[\s•·\-—]/.test(text[start] ?? '')) start++;
  while (right > time.end && /\s/.test(text[right - 1] ?? '')) right--;
  return { start, end: right };
};

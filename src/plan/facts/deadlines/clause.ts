import type { Range } from '../../source';

const STOP = /[,;。!?\n]/;
/** What may stand beside a time in a clause that says nothing else: 到2025年, 于2023年底前, 5年内. */
const BARE = /^[\s(（:]*(?:力争|争取|确保|计划|并|且|在|于|到|至|从|自|截至|其中|By|by|In|in)?[\s]*$/;

const edge = (text: string, from: number, step: 1 | -1): number => {
  let i = from;
  while (i >= 0 && i < text.length && !STOP.test(text[i] ?? '')) i += step;
  return i;
};

/**
 * The shortest clause that holds a time: from comma to comma, and on to the next one where the clause is nothing but the
 * time (到2025年,打造8个集团).
 */
export const clauseAround = (text: string, time: Range): Range => {
  const left = edge(text, time.start - 1, -1) + 1;
  let right = edge(text, time.end, 1);
  const colon = text.slice(left, time.start).lastIndexOf(':');
  const from = colon < 0 ? left : left + colon + 1;
  const alone = BARE.test(text.slice(from, time.start)) && /^[\s:)]*$/.test(text.slice(time.end, right));
  if (alone && text[right] === ',') right = edge(text, right + 1, 1);
  let start = from;
  while (start < time.start && /[\s•·\-—]/.test(text[start] ?? '')) start++;
  while (right > time.end && /\s/.test(text[right - 1] ?? '')) right--;
  return { start, end: right };
};

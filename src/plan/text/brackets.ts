import { isHan } from '../../language/script/han';
import type { Range } from '../source';

/** An opening sign with its closing one, both included. */
export interface BracketPair extends Range {
  readonly open: string;
}

const CLOSES: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '”': '“',
  '’': '‘',
  '》': '《',
  '〉': '〈',
  '〕': '〔',
  '】': '【',
  '〗': '〖',
};
const STRAIGHT = '"'.charCodeAt(0);
const LINE_END = 10;
/** The code of the sign that a closing one closes; that of an opening sign is 1. */
const OPENED_BY = new Uint16Array(0x10000);
for (const [close, open] of Object.entries(CLOSES)) {
  OPENED_BY[close.charCodeAt(0)] = open.charCodeAt(0);
  OPENED_BY[open.charCodeAt(0)] = 1;
}
OPENED_BY[STRAIGHT] = STRAIGHT;
OPENED_BY[LINE_END] = LINE_END;
const NONE: BracketPair[] = [];

/**
 * All brackets and quotation marks of a stretch of folded text that are opened and closed within one line, in the order of their
 * closing.
 */
export function pairs(folded: string, from = 0, to = folded.length): BracketPair[] {
  let found = NONE;
  /** Where the signs stand that are still open, the first `opened` of them. */
  const open: number[] = [];
  let opened = 0;
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (isHan(code)) continue;
    const wanted = OPENED_BY[code] ?? 0;
    if (wanted === 0) continue;
    if (code === LINE_END) {
      opened = 0;
      continue;
    }
    let depth = wanted === 1 ? -1 : opened - 1;
    while (depth >= 0 && folded.charCodeAt(open[depth] ?? 0) !== wanted) depth--;
    if (depth >= 0) {
      if (found === NONE) found = [];
      const start = open[depth] ?? at;
      found.push({ start, end: at + 1, open: folded.charAt(start) });
      opened = depth;
    } else if (wanted === 1 || code === STRAIGHT) open[opened++] = at;
  }
  return found;
}

/** Ascending, not overlapping: what lies inside another range is left out. */
export function outermost(ranges: readonly Range[]): Range[] {
  if (ranges.length === 0) return [];
  const ascend = ranges.every((r, i) => i === 0 || r.start > (ranges[i - 1]?.start ?? 0));
  const sorted = ascend ? ranges : [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Range[] = [];
  let last: Range | undefined;
  for (const r of sorted) {
    if (last === undefined || r.start >= last.end) out.push((last = { start: r.start, end: r.end }));
    else if (r.end > last.end) out[out.length - 1] = last = { start: last.start, end: r.end };
  }
  return out;
}

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
const OPENS = new Set(Object.values(CLOSES));
const IS_SIGN = new Uint8Array(0x10000);
for (const sign of [...OPENS, ...Object.keys(CLOSES), '"', '\n']) IS_SIGN[sign.charCodeAt(0)] = 1;
const NONE: BracketPair[] = [];

/**
 * All brackets and quotation marks of a stretch of folded text that are opened and closed within one line, in the order of their
 * closing.
 */
export function pairs(folded: string, from = 0, to = folded.length): BracketPair[] {
  let found = NONE;
  const stack: { open: string; at: number }[] = [];
  for (let at = from; at < to; at++) {
    if (IS_SIGN[folded.charCodeAt(at)] !== 1) continue;
    const sign = folded.charAt(at);
    if (sign === '\n') {
      stack.length = 0;
      continue;
    }
    const straight = sign === '"';
    const wanted = straight ? '"' : CLOSES[sign];
    const depth = wanted === undefined ? -1 : lastIndex(stack, wanted);
    if (depth >= 0) {
      if (found === NONE) found = [];
      found.push({ start: stack[depth]?.at ?? at, end: at + 1, open: wanted ?? sign });
      stack.length = depth;
    } else if (straight || OPENS.has(sign)) stack.push({ open: sign, at });
  }
  return found;
}

function lastIndex(stack: readonly { open: string }[], open: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.open === open) return i;
  return -1;
}

/** Ascending, not overlapping: what lies inside another range is left out. */
export function outermost(ranges: readonly Range[]): Range[] {
  if (ranges.length === 0) return [];
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Range[] = [];
  for (const r of sorted) {
    const last = out[out.length - 1];
    if (last && r.start < last.end) {
      if (r.end > last.end) out[out.length - 1] = { start: last.start, end: r.end };
    } else out.push({ start: r.start, end: r.end });
  }
  return out;
}

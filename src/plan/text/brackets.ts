import type { Range } from '../source';

/** An opening sign with its closing one, both included. */
export interface Pair extends Range {
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
const SIGNS = /[()[\]{}“”‘’《》〈〉〔〕【】〖〗"\n]/g;

/** All brackets and quotation marks of folded text that are opened and closed within one line, in the order of their closing. */
export function pairs(folded: string): Pair[] {
  const found: Pair[] = [];
  let stack: { open: string; at: number }[] = [];
  for (const m of folded.matchAll(SIGNS)) {
    const sign = m[0];
    if (sign === '\n') {
      stack = [];
      continue;
    }
    const straight = sign === '"';
    const wanted = straight ? '"' : CLOSES[sign];
    const depth = wanted === undefined ? -1 : lastIndex(stack, wanted);
    if (depth >= 0) {
      found.push({ start: stack[depth]?.at ?? m.index, end: m.index + 1, open: wanted ?? sign });
      stack.length = depth;
    } else if (straight || OPENS.has(sign)) stack.push({ open: sign, at: m.index });
  }
  return found;
}

function lastIndex(stack: readonly { open: string }[], open: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.open === open) return i;
  return -1;
}

/** Ascending, not overlapping: what lies inside another range is left out. */
export function outermost(ranges: readonly Range[]): Range[] {
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

import type { Range, Source } from '../../source';

const OPEN = '([{〔【';
const CLOSE = ')]}〕】';

/** Index of the first protected range that ends behind `at` (ranges ascend). */
function firstProtected(source: Source, at: number): number {
  let low = 0;
  let high = source.protected.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((source.protected[mid]?.end ?? 0) > at) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** The protected ranges that touch `range`. */
export function protectedIn(source: Source, range: Range): readonly Range[] {
  const out: Range[] = [];
  for (let i = firstProtected(source, range.start); i < source.protected.length; i++) {
    const p = source.protected[i];
    if (!p || p.start >= range.end) break;
    out.push(p);
  }
  return out;
}

const EDGE = /[,;:。!?\n()[\]{}〔〕【】]/g;

/** Clauses of a sentence: cut at commas, semicolons, colons and stops that stand outside brackets, quotes and `numbers`. */
export function clausesOf(source: Source, sentence: Range, numbers: readonly Range[]): Range[] {
  const out: Range[] = [];
  const shut = protectedIn(source, sentence);
  const part = source.folded.slice(sentence.start, sentence.end);
  let p = 0;
  let n = 0;
  let depth = 0;
  let start = sentence.start;
  const push = (end: number) => {
    if (end > start) out.push({ start, end });
    start = end + 1;
  };
  for (const m of part.matchAll(EDGE)) {
    const i = sentence.start + m.index;
    while ((shut[p]?.end ?? Infinity) <= i) p++;
    const inside = shut[p];
    if (inside && inside.start <= i) continue;
    if (OPEN.includes(m[0])) depth++;
    else if (CLOSE.includes(m[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      while ((numbers[n]?.end ?? Infinity) <= i) n++;
      if ((numbers[n]?.start ?? Infinity) > i) push(i);
    }
  }
  push(sentence.end);
  return out;
}

import { RINGED } from '../../../language/numeral/ringed';
import { isHan } from '../../../language/script/han';
import { unitSet } from '../../../language/script/unit-set';
import type { Range, Source } from '../../source';
import { isDigitAt } from '../../../language/script/signs';

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

/** What may part clauses, numbers within running text among them, and the brackets that keep them together. */
export const EDGES = `,;:。!?|\n${RINGED}${OPEN}${CLOSE}`;
const IS_EDGE = unitSet(EDGES);

/** Clauses of a sentence: cut at commas, semicolons, colons (not that of 1:500) and stops that stand outside brackets, quotes and `numbers`. */
export function clausesOf(source: Source, sentence: Range, numbers: readonly Range[]): Range[] {
  const out: Range[] = [];
  const shut = protectedIn(source, sentence);
  const { folded } = source;
  let p = 0;
  let n = 0;
  let depth = 0;
  let start = sentence.start;
  const push = (end: number) => {
    if (end > start) out.push({ start, end });
    start = end + 1;
  };
  for (let i = sentence.start; i < sentence.end; i++) {
    const code = folded.charCodeAt(i);
    if (isHan(code) || IS_EDGE[code] !== 1) continue;
    const sign = folded.charAt(i);
    while ((shut[p]?.end ?? Infinity) <= i) p++;
    const inside = shut[p];
    if (inside && inside.start <= i) continue;
    if (OPEN.includes(sign)) depth++;
    else if (CLOSE.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      while ((numbers[n]?.end ?? Infinity) <= i) n++;
      const scale = sign === ':' && isDigitAt(folded, i - 1) && isDigitAt(folded, i + 1);
      if ((numbers[n]?.start ?? Infinity) > i && !scale) push(i);
    }
  }
  push(sentence.end);
  return out;
}

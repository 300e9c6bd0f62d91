import type { Range } from '../../source';
import type { Quantity } from '../sentence/quantity';
import { matchesOf } from '../../loops';
import { TELLING } from '../lexicon/verbs';
import { closing } from '../../../language/words';
import { isVerb } from './verb-ahead';

/** A number with the stretch of its clause that speaks of it. */
export interface NumberStretch {
  readonly q: Quantity;
  /** From here to the number: its left context. */
  readonly from: number;
  /** Its right context ends here. */
  readonly to: number;
  /** Follows the number before it in one list (、 or 和), without a noun of its own to the left. */
  readonly continued: boolean;
  /** Follows the number before it and its noun in one list: nothing but a separator stands between. */
  readonly listed: boolean;
}

const SEPARATOR = /[、+]|以及|和|及(?!以)|与|或|并?且/g;
const OPENS = /^(?:\s|等)*(?:[、+]|以及|和|及(?!以)|与|或|并?且|并|争$)/;

/** Where the words between two numbers part: at a separator that opens the gap, else behind the last one. */
function parting(gap: string): { end: number; next: number } {
  const first = OPENS.exec(gap);
  if (first) return { end: 0, next: first[0].length };
  const all = matchesOf(gap, SEPARATOR);
  const last = all[all.length - 1];
  // 5座[泵站]改造3座: the act that closes the gap is that of the next number.
  const act = last ? 0 : closing(TELLING, gap).length;
  if (act > 1 && gap.length - act > 1) return { end: gap.length - act, next: gap.length - act };
  return last ? { end: last.index, next: last.index + last[0].length } : { end: gap.length, next: 0 };
}

/** A name between two numbers. */
const NAME = /^[一-鿿]{2,8}$/;
/** 一等奖3名二等奖10名: alike in their units, with a name before the first and nothing behind the last, each is of the name before it. */
const namesAhead = (folded: string, { start, end }: Range, qs: readonly Quantity[]): boolean =>
  qs.length > 1 &&
  /[一-鿿]{2}$/.test(folded.slice(start, qs[0]?.start)) &&
  !isVerb(folded.slice(start, qs[0]?.start)) &&
  qs.every((q, i) => {
    const next = qs[i + 1];
    const gap = folded.slice(q.end, next?.start ?? end);
    return q.unit === qs[0]?.unit && (next ? NAME.test(gap) && parting(gap).next === 0 : /^[\s。;,)]*$/.test(gap));
  });

/** Gives each number of a clause its stretch. `region` is the clause, or the inside of a bracket. */
export function numberStretches(folded: string, region: Range, qs: readonly Quantity[]): NumberStretch[] {
  const named = namesAhead(folded, region, qs);
  const part = (gap: string): { end: number; next: number } => (named ? { end: 0, next: 0 } : parting(gap));
  return qs.map((q, i) => {
    const prev = qs[i - 1];
    const next = qs[i + 1];
    const before = prev ? part(folded.slice(prev.end, q.start)) : null;
    const after = next ? part(folded.slice(q.end, next.start)) : null;
    const from = prev && before ? prev.end + before.next : region.start;
    return {
      q,
      from,
      to: after ? q.end + after.end : region.end,
      continued: prev !== undefined && from === q.start && !before?.end,
      listed: prev !== undefined && from === q.start,
    };
  });
}

/** Numbers that stand in the same bracket (or in none) of a clause belong together, up to a semicolon in the bracket. */
export function numberGroups(
  folded: string,
  clause: Range,
  qs: readonly Quantity[],
): { region: Range; qs: Quantity[] }[] {
  const open: number[] = [];
  const outer: Quantity[] = [];
  const groups = [{ region: clause, qs: outer }];
  const inner = new Map<number, { region: { start: number; end: number }; qs: Quantity[] }>();
  let k = 0;
  for (let i = clause.start; i < clause.end && (k < qs.length || open.length); i++) {
    const q = qs[k];
    if (q && q.start === i) {
      k++;
      const at = open[open.length - 1];
      if (at === undefined) outer.push(q);
      else {
        const group = inner.get(at) ?? { region: { start: at + 1, end: clause.end }, qs: [] };
        group.qs.push(q);
        inner.set(at, group);
      }
      i = q.end - 1;
      continue;
    }
    const c = folded.charAt(i);
    if (c === '(') open.push(i);
    else if (c === ')' || (c === ';' && open.length)) {
      const group = inner.get(open.pop() ?? -1);
      if (group) group.region.end = i;
      if (c === ';') open.push(i);
    }
  }
  return [...groups, ...inner.values()].filter(g => g.qs.length > 0);
}

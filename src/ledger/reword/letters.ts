/** What was edited within one sentence, letter by letter. */
import type { TextPiece } from '../../plan/draft';
import { pasteSpan } from '../../plan/spans';

/** Sentences whose lengths multiply to more are compared by their beginnings and ends alone. */
const MOST = 1_000_000;

/** Runs of letters that stand in both in the same order, as pairs of places. */
function common(a: string, b: string): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** `next` made of `old`, which begins at `from` of its text. */
export function lettersOf(old: string, next: string, from: number): readonly TextPiece[] {
  let start = 0;
  const shorter = Math.min(old.length, next.length);
  while (start < shorter && old[start] === next[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  const [a, b] = [old.slice(start, old.length - end), next.slice(start, next.length - end)];
  const pairs = a.length * b.length <= MOST ? common(a, b) : [];
  const pieces: { start: number; end: number; by?: string }[] = [];
  const copy = (i: number): void => {
    const last = pieces[pieces.length - 1];
    if (last && last.by === undefined && last.end === i) last.end++;
    else pieces.push({ start: i, end: i + 1 });
  };
  let [i, j] = [0, 0];
  const between = (toI: number, toJ: number): void => {
    if (toI > i || toJ > j) pieces.push({ start: from + start + i, end: from + start + toI, by: b.slice(j, toJ) });
  };
  if (start > 0) pieces.push({ start: from, end: from + start });
  for (const [atI, atJ] of pairs) {
    between(atI, atJ);
    copy(from + start + atI);
    [i, j] = [atI + 1, atJ + 1];
  }
  between(a.length, b.length);
  const tail = from + old.length - end;
  const last = pieces[pieces.length - 1];
  if (end > 0 && last && last.by === undefined && last.end === tail) last.end = from + old.length;
  else if (end > 0) pieces.push({ start: tail, end: from + old.length });
  return pieces.map(piece => ({ ...piece, ...pasteSpan(piece.start, piece.end) }));
}

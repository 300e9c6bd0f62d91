/** How alike two sentences are. Blanks, marks and widths of characters do not count; marks inside a number do (1.5 is not 15). */

/** A text as it is compared. A text of nothing but marks is compared as it stands. */
export function folded(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const bare = plain
    .replace(/(\d)([.,:/-])(?=\d)/g, '$1\u0001$2')
    .replace(/[\s\p{P}]+/gu, (marks, at: number, all: string) => (all[at - 1] === '\u0001' ? marks : ''));
  const words = bare.replace(/\u0001/g, '');
  return words === '' ? plain.trim() : words;
}

/** Length of the longest common subsequence, in UTF-16 code units: what stays in its order. */
export function common(a: string, b: string): number {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const line = new Uint16Array(right.length + 1);
  for (let i = 0; i < left.length; i++) {
    const unit = left.charCodeAt(i);
    let corner = 0;
    for (let j = 1; j <= right.length; j++) {
      const above = line[j] ?? 0;
      line[j] = unit === right.charCodeAt(j - 1) ? corner + 1 : Math.max(above, line[j - 1] ?? 0);
      corner = above;
    }
  }
  return start + end + (line[right.length] ?? 0);
}

/**
 * Share of two folded texts that stands in both in the same order, 0…1: twice the longest common subsequence over both lengths. A
 * text of which 40 % was put in other words keeps 0.6. Two empty texts are alike.
 */
export const similarity = (a: string, b: string): number =>
  a.length + b.length === 0 ? 1 : (2 * common(a, b)) / (a.length + b.length);

/** Pairs of neighbouring characters, each as one number. */
export const pairsOf = (text: string): number[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.charCodeAt(i) * 65536 + text.charCodeAt(i + 1));

/** Share of the pairs of neighbouring characters of `part` that stand in `whole`, 0…1: how much of it that sentence took over. */
export function heldBy(part: string, whole: string): number {
  const pairs = pairsOf(part);
  if (pairs.length === 0) return whole.includes(part) ? 1 : 0;
  const there = new Set(pairsOf(whole));
  return pairs.filter(pair => there.has(pair)).length / pairs.length;
}

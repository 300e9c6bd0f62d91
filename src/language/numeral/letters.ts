/** Counting by letters: 1 → a … 26 → z, 27 → aa. @param first the letter that stands for 1; below 1: nothing */
export function lettersOfNumber(n: number, first: 'a' | 'A' = 'a'): string {
  const base = first.charCodeAt(0);
  let written = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(base + ((rest - 1) % 26)) + written;
  return written;
}

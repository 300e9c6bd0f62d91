const pairs = (text: string): string[] => {
  const bare = text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');
  return bare.length < 2 ? [bare] : Array.from({ length: bare.length - 1 }, (_, i) => bare.slice(i, i + 2));
};

/**
 * How alike two texts are, 0…1: Dice's coefficient over pairs of neighbouring characters, punctuation and blanks apart. Two empty
 * texts are alike.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of right) {
    const rest = counts.get(pair) ?? 0;
    if (rest > 0) {
      common++;
      counts.set(pair, rest - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

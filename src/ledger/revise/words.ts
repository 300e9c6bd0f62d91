/** What was struck out of a text and what was put in, as tracked changes show it. */

export interface WordChange {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Numbers and Latin words as a whole, else one character. */
const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{Script=Latin}]+|[\s\S]/gu;
/** More than this is not marked word by word. */
const MOST = 4_000_000;
/** Fewer characters between two changes are part of the change. */
const SHORTEST = 2;

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

function lengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [line, below] = [table[i] as Uint16Array, table[i + 1] as Uint16Array];
      line[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, line[j + 1] ?? 0);
    }
  return table;
}

/** Joins neighbours of one kind; what was struck out stands before what was put in. */
function joined(passages: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let [out, put] = ['', ''];
  const flush = (): void => {
    if (out !== '') result.push({ kind: 'out', text: out });
    if (put !== '') result.push({ kind: 'in', text: put });
    [out, put] = ['', ''];
  };
  for (const { kind, text } of passages) {
    if (kind === 'out') out += text;
    else if (kind === 'in') put += text;
    else {
      flush();
      const last = result[result.length - 1];
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}

/** The passages of two texts: those of `same` and `out` make the first, those of `same` and `in` the second. */
export function passages(before: string, after: string): readonly WordChange[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  if (a.length * b.length > MOST)
    return joined([
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ]);
  const table = lengths(a, b);
  const raw: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      raw.push({ kind: 'same', text: a[i] as string });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
      raw.push({ kind: 'out', text: a[i++] as string });
    else raw.push({ kind: 'in', text: b[j++] as string });
  }
  const whole = joined(raw);
  const scraps = (passage: WordChange, at: number): boolean =>
    passage.kind === 'same' && passage.text.length < SHORTEST && at > 0 && at < whole.length - 1;
  return joined(
    whole.flatMap((passage, at) =>
      scraps(passage, at)
        ? [
            { ...passage, kind: 'out' as const },
            { ...passage, kind: 'in' as const },
          ]
        : [passage],
    ),
  );
}

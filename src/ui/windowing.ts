/** Which rows of a long list are drawn. Heights are in pixels. */

export interface WindowLayout {
  /** Top of each row, and one entry more: the height of all. */
  readonly tops: Float64Array;
}

export function windowLayout(count: number, heightOf: (index: number) => number): WindowLayout {
  const tops = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) tops[i + 1] = (tops[i] ?? 0) + heightOf(i);
  return { tops };
}

/** Index of the row that holds the given offset; the first or last one where it lies outside. */
export function rowAt({ tops }: WindowLayout, offset: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last row to draw, with `spare` pixels more on either side. An empty list draws rows 0 to -1. */
export function visible(all: WindowLayout, scroll: number, height: number, spare: number): readonly [number, number] {
  const count = all.tops.length - 1;
  return count === 0 ? [0, -1] : [rowAt(all, scroll - spare), rowAt(all, scroll + height + spare)];
}

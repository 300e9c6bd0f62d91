/**
 * From Excel's points to the grid's pixels, by way of cells: a chart stands on the cell that is under its corner, however
 * high the grid draws its rows.
 * @param sizes points of rows or columns that have a size of their own
 * @param standard points of the others
 * @param ends where each row or column ends, in pixels at a zoom of 100 %, hidden ones without a size
 * @returns pixels for a place in points from the sheet's corner
 */
export function pixelsOf(
  sizes: ReadonlyMap<number, number>,
  standard: number,
  ends: readonly number[],
): (points: number) => number {
  return points => {
    let left = points;
    for (let i = 0; i < ends.length; i++) {
      const size = sizes.get(i) ?? standard;
      const from = ends[i - 1] ?? 0;
      if (left <= size) return from + ((ends[i] ?? from) - from) * (size === 0 ? 0 : left / size);
      left -= size;
    }
    return ends[ends.length - 1] ?? 0;
  };
}

/** Rectangles of a sheet. */

/** Zero-based, ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that Excel has, from 0. */
export const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383] as const;

export const areaOf = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

/** The area between two corners, whichever they are. */
export const between = (a: readonly [row: number, column: number], b: readonly [row: number, column: number]): Area =>
  areaOf(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));

/** Cells of an area. */
export const cellCount = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Whether a cell lies in an area. */
export const holdsCell = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether all of one area lies in another. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

export const areasOverlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What two areas share. */
export function intersect(a: Area, b: Area): Area | undefined {
  if (!areasOverlap(a, b)) return undefined;
  return areaOf(
    Math.max(a.top, b.top),
    Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom),
    Math.min(a.right, b.right),
  );
}

/** The parts of `area` that lie outside `hole`, at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(part => part.top <= part.bottom && part.left <= part.right);
}

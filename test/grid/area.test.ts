import fc from 'fast-check';
import {
  areaOf,
  between,
  cellCount,
  contains,
  holdsCell,
  intersect,
  areasOverlap,
  sameArea,
  subtract,
} from '../../src/grid/area';

const side = fc.nat(6);
const area = fc.tuple(side, side, side, side).map(([a, b, c, d]) => between([a, b], [c, d]));

test('what is left of an area and what was cut out are the area again', () => {
  fc.assert(
    fc.property(area, area, (one, hole) => {
      const parts = subtract(one, hole);
      const cut = intersect(one, hole);
      expect(parts.reduce((sum, part) => sum + cellCount(part), cut ? cellCount(cut) : 0)).toBe(cellCount(one));
      for (const part of parts) expect([contains(one, part), areasOverlap(part, hole)]).toEqual([true, false]);
      expect(cut !== undefined).toBe(areasOverlap(one, hole));
    }),
  );
});

test('an area that holds both corners of another contains it, and no other does', () => {
  fc.assert(
    fc.property(area, area, (outer, inner) => {
      const corners = holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);
      expect(contains(outer, inner)).toBe(corners);
      expect(sameArea(outer, inner)).toBe(contains(outer, inner) && contains(inner, outer));
    }),
  );
});

test('an area has its four sides', () => {
  expect(between([3, 1], [0, 2])).toEqual(areaOf(0, 1, 3, 2));
  expect(cellCount(areaOf(0, 1, 3, 2))).toBe(8);
});

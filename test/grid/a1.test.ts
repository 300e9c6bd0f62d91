import fc from 'fast-check';
import {
  a1,
  areaA1,
  columnLetters,
  givenArea,
  parseArea,
  parseCell,
  parseRange,
  quoteSheet,
  rangeA1,
} from '../../src/grid/a1';
import { LAST_COLUMN, LAST_ROW, areaOf, type Area } from '../../src/grid/area';

const area = fc
  .tuple(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), fc.nat(LAST_ROW), fc.nat(LAST_COLUMN))
  .map(([a, b, c, d]): Area => areaOf(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)));

test('what is written is read back, with marks and without, whichever corner comes first', () => {
  fc.assert(
    fc.property(area, one => {
      expect(parseArea(areaA1(one))).toEqual(one);
      expect(parseRange(rangeA1(one))).toEqual(one);
      const corner = (row: number, column: number) => a1(row, column, 'both');
      expect(parseArea(`${corner(one.bottom, one.left)}:${corner(one.top, one.right)}`)).toEqual(one);
    }),
  );
});

test('columns count as sheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702, LAST_COLUMN].map(columnLetters)).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'],
  ]);
  expect(parseCell('xfd1')).toEqual({ row: 0, column: LAST_COLUMN });
});

test('whole columns and rows are ranges, no areas', () => {
  expect(parseRange('$C:B')).toEqual(areaOf(0, 1, LAST_ROW, 2));
  expect(parseRange('3:$5')).toEqual(areaOf(2, 0, 4, LAST_COLUMN));
  expect(rangeA1(areaOf(0, 1, LAST_ROW, 2))).toBe('B:C');
  expect(rangeA1(areaOf(2, 0, 4, LAST_COLUMN))).toBe('3:5');
  expect(parseArea('B:C')).toBeNull();
});

test.each([
  '',
  'A',
  '1',
  '$',
  'A0',
  'A1:',
  ':B2',
  'A1:B2:C3',
  'A1:B',
  'B$:C',
  'ABCD1',
  'A12345678',
  '#REF!',
  'A1 ',
  '１',
])('%j is no area', text => {
  expect(parseArea(text)).toBeNull();
  expect(parseRange(text)).toBeNull();
  expect(() => givenArea(text)).toThrow('No address');
});

test('what lies outside a sheet is no range', () => {
  expect(parseRange('XFE1')).toBeNull();
  expect(parseRange('A1048577')).toBeNull();
  expect(parseRange('A1048576')).toEqual(areaOf(LAST_ROW, 0, LAST_ROW, 0));
});

test('a sheet is quoted, its own apostrophes doubled', () => {
  expect(quoteSheet("张三's 表")).toBe("'张三''s 表'");
});

import fc from 'fast-check';
import { fromIso, isMonthEnd, monthIndex, partsOf, serialOf, toIso } from '../../../src/ledger/dates/serial';

it('counts days as Excel does', () => {
  expect(fromIso('2023-12-31')).toBe(45291);
  expect(fromIso('1900-03-01')).toBe(61);
  expect(toIso(45291)).toBe('2023-12-31');
  expect(partsOf(45291.75)).toEqual({ year: 2023, month: 12, day: 31 });
});

it('knows no day that does not exist', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-1-1', '20230101', 'x']) expect(fromIso(text)).toBeNull();
  expect(fromIso('2024-02-29')).not.toBeNull();
});

it('lets months and days run over', () => {
  expect(serialOf(2023, 13, 1)).toBe(fromIso('2024-01-01'));
  expect(serialOf(2024, 3, 0)).toBe(fromIso('2024-02-29'));
});

it('finds month ends, leap years too', () => {
  const ends = ['2023-02-28', '2024-02-29', '2023-06-30'].map(text => isMonthEnd(fromIso(text) ?? 0));
  expect(ends).toEqual([true, true, true]);
  expect(isMonthEnd(fromIso('2024-02-28') ?? 0)).toBe(false);
});

it('goes there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2_958_465 }), day => {
      expect(fromIso(toIso(day))).toBe(day);
      const { year, month } = partsOf(day);
      expect(monthIndex(day)).toBe(year * 12 + month);
    }),
  );
});

import fc from 'fast-check';
import { sharesOf } from '../../../src/ledger/summary/shares';

test('the largest class takes what rounding leaves over, as printed bulletins do', () => {
  expect(sharesOf([17, 10, 24, 9, 162])).toEqual([7.7, 4.5, 10.8, 4.1, 72.9]);
  expect(sharesOf([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
  expect(sharesOf([1, 2], 0)).toEqual([33, 67]);
  expect(sharesOf([1, 7], 2)).toEqual([12.5, 87.5]);
  expect(sharesOf([0, 0])).toEqual([]);
});

test('shares sum to 100 and stand within a unit a class of what they round', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }), fc.constantFrom(0, 1, 2), (counts, digits) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(total > 0);
      const shares = sharesOf(counts, digits);
      const unit = 10 ** digits;
      expect(shares.reduce((sum, share) => sum + Math.round(share * unit), 0)).toBe(100 * unit);
      shares.forEach((share, i) => {
        const off = Math.abs(share - ((counts[i] ?? 0) / total) * 100) * unit;
        expect(off).toBeLessThanOrEqual(counts.length / 2 + 1e-6);
      });
    }),
  );
});

import fc from 'fast-check';
import { round6 } from '../../../src/ledger/status/round';

it.each([
  [0.1 + 0.2, 0.3],
  [1.0000005, 1.000001],
  [1.0000004999, 1],
  [-1.0000005, -1.000001],
  [0.0078125, 0.007813],
  [2 / 3, 0.666667],
  [-0.0000004, 0],
  [0, 0],
  [123456.0000005, 123456.000001],
  [1e12 + 0.5, 1e12 + 0.5],
  [Infinity, Infinity],
])('round6(%p) is %p', (x, rounded) => expect(round6(x)).toBe(rounded));

it('stays within half a millionth, is odd, and rounds what is rounded no further', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), x => {
      const rounded = round6(x);
      expect(Math.abs(rounded - x)).toBeLessThanOrEqual(5.1e-7);
      expect(round6(rounded)).toBe(rounded);
      expect(round6(-x) + rounded).toBe(0);
    }),
  );
});

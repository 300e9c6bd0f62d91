import { lettersOfNumber } from '../../../src/language/numeral/letters';

test('after z come two letters; before a there is nothing', () => {
  expect([1, 26, 27, 52, 53, 703].map(n => lettersOfNumber(n))).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa']);
  expect(lettersOfNumber(28, 'A')).toBe('AB');
  expect(lettersOfNumber(0)).toBe('');
});

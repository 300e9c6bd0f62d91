import { letters } from '../../../src/language/numeral/letters';

test('after z come two letters; before a there is nothing', () => {
  expect([1, 26, 27, 52, 53, 703].map(n => letters(n))).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa']);
  expect(letters(28, 'A')).toBe('AB');
  expect(letters(0)).toBe('');
});

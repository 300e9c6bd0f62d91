import { englishSeasonRule } from '../../../../../src/plan/facts/deadlines/rules/english-season';
import { readBy } from '../say';

describe('english-season', () => {
  it.each([
    ['by summer 2025', ['by summer 2025 → open']],
    ['by the third week of January 2027', ['by the third week of January 2027 → open']],
    ['before the start of the rainy season', ['before the start of the rainy season → open']],
    ['before the rainy season', ['before the rainy season → open']],
    ['before the summer and after it', ['before the summer → open']],
    ['by next summer', ['by next summer → open']],
    ['by summer', ['by summer → open']],
    ['in the first half of May', ['in the first half of May → open']],
  ])('%s', (text, expected) => {
    expect(readBy(englishSeasonRule, text)).toEqual(expected);
  });

  it.each([
    'summer camps',
    'fall in prices',
    'in winter clothing',
    'by seasonal staff',
    'during peak season',
    'by the second week of training',
  ])('leaves %s', text => {
    expect(readBy(englishSeasonRule, text)).toEqual([]);
  });
});

import { englishSeasonRule } from '../../../../../src/plan/facts/deadlines/rules/english-season';
import { readBy } from '../say';

describe('english-season', () => {
  it.each([['by summer 2025', ['by summer 2025 → open']]])('%s', (text, expected) => {
    expect(readBy(englishSeasonRule, text)).toEqual(expected);
  });

  it.each(['summer camps', 'fall in prices', 'by summer'])('leaves %s', text => {
    expect(readBy(englishSeasonRule, text)).toEqual([]);
  });
});

import { englishStandingRule } from '../../../../../src/plan/facts/deadlines/rules/english-standing';
import { readBy } from '../say';

describe('english-standing', () => {
  it.each([['on an ongoing basis', ['on an ongoing basis → standing']]])('%s', (text, expected) => {
    expect(readBy(englishStandingRule, text)).toEqual(expected);
  });

  it.each([['Ongoing', ['Ongoing → standing']]])('%s in a cell', (text, expected) => {
    expect(readBy(englishStandingRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['ongoing support', 'continuing education'])('leaves %s', text => {
    expect(readBy(englishStandingRule, text)).toEqual([]);
  });
});

import { englishYearEndRule } from '../../../../../src/plan/facts/deadlines/rules/english-year-end';
import { readBy } from '../say';

describe('english-year-end', () => {
  it.each([
    ['by year-end', ['by year-end → 2025-12-31']],
    ['by the end of the year', ['by the end of the year → 2025-12-31']],
    ['by mid-year', ['by mid-year → 2025-06-30']],
  ])('%s', (text, expected) => {
    expect(readBy(englishYearEndRule, text)).toEqual(expected);
  });

  it.each(['the year ended well', 'a year', 'every year', 'at year-end'])('leaves %s', text => {
    expect(readBy(englishYearEndRule, text)).toEqual([]);
  });
});

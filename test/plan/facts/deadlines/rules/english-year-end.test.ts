import { englishYearEndRule } from '../../../../../src/plan/facts/deadlines/rules/english-year-end';
import { readBy } from '../say';

describe('english-year-end', () => {
  it.each([
    ['by year-end', ['by year-end → 2025-12-31']],
    ['by the end of the year', ['by the end of the year → 2025-12-31']],
    ['by mid-year', ['by mid-year → 2025-06-30']],
    ['Hire 12 cooks this year.', ['this year → 2025-12-31']],
    ['Read 20 books this school year.', ['this school year → 2025-12-31']],
    ['Hire 12 cooks next year, two of them part-time', ['next year → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(englishYearEndRule, text)).toEqual(expected);
  });

  it.each([
    'the year ended well',
    'Demand is high this year',
    'Fewer than this year',
    'so far this year',
    "this year's budget",
    'a year',
    'every year',
    'at year-end',
  ])('leaves %s', text => {
    expect(readBy(englishYearEndRule, text)).toEqual([]);
  });
});

import { englishRelativeRule } from '../../../../../src/plan/facts/deadlines/rules/english-relative';
import { readBy } from '../say';

describe('english-relative', () => {
  it.each([
    ['within 90 days of approval', ['within 90 days → relative']],
    ['within eight weeks of the results', ['within eight weeks → relative']],
    ['over the next three years', ['over the next three years → relative']],
  ])('%s', (text, expected) => {
    expect(readBy(englishRelativeRule, text)).toEqual(expected);
  });

  it.each(['within the city', 'the next meeting', '90 days ago'])('leaves %s', text => {
    expect(readBy(englishRelativeRule, text)).toEqual([]);
  });
});

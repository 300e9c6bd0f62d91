import { englishRhythmRule } from '../../../../../src/plan/facts/deadlines/rules/english-rhythm';
import { readBy } from '../say';

describe('english-rhythm', () => {
  it.each([
    ['Walk 40 km of river bank a month', ['a month → every month']],
    ['review annually', ['annually → every year']],
    ['every two years', ['every two years → every 2 year']],
    ['once a month', ['a month → every month']],
    ['twice a year', ['twice a year → every half-year']],
    ['1 activity per quarter', ['per quarter → every quarter']],
    ['on an annual basis', ['annual → every year']],
    ['3 training days a year', ['a year → every year']],
    ['Review contracts over £100,000 every quarter', ['every quarter → every quarter']],
    ['back up nightly and test', ['nightly → every day']],
    ['fewer than 50 a month', ['a month → every month']],
    ['back up daily.', ['daily → every day']],
    ['plant trees each winter', ['each winter → every year']],
  ])('%s', (text, expected) => {
    expect(readBy(englishRhythmRule, text)).toEqual(expected);
  });

  it.each([
    'the annual report',
    'daily life',
    'a nightly train',
    '$500 per month',
    'a year later',
    'average weekly opening',
    'everyday use',
    'every summer school',
  ])('leaves %s', text => {
    expect(readBy(englishRhythmRule, text)).toEqual([]);
  });
});

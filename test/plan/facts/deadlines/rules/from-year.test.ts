import { fromYearRule } from '../../../../../src/plan/facts/deadlines/rules/from-year';
import { readBy } from '../say';

describe('from-year', () => {
  it.each([
    ['2026年起,全面推行', ['2026年起 → from 2026-01-01']],
    ['自明年起实施', ['明年起 → from 2026-01-01']],
    ['从2025年开始执行', ['2025年开始 → from 2025-01-01']],
  ])('%s', (text, expected) => {
    expect(readBy(fromYearRule, text)).toEqual(expected);
  });

  it.each(['2024年起,我市连续三年', '2026年起施行的办法', '今年起,用三年时间改造', '2026年起5年内', '2026年起草'])(
    'leaves %s',
    text => {
      expect(readBy(fromYearRule, text)).toEqual([]);
    },
  );

  it('leaves what belongs to no plan of a year', () => {
    expect(readBy(fromYearRule, '2026年起,全面推行', null)).toEqual([]);
  });
});

import { fiveYearPlanRule } from '../../../../../src/plan/facts/deadlines/rules/five-year-plan';
import { readBy } from '../say';

describe('five-year-plan', () => {
  it.each([
    ['“十四五”末达到', ['“十四五”末 → 2025-12-31']],
    ['到“十五五”中期建成', ['“十五五”中期 → open']],
    ['十五五期间新建', ['十五五期间 → 2026-01-01..2030-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(fiveYearPlanRule, text)).toEqual(expected);
  });

  it.each(['“十四五”规划', '编制“十五五”教育规划', '十四五年', '“十四五”规划中期评估', '十七五期间'])(
    'leaves %s',
    text => {
      expect(readBy(fiveYearPlanRule, text)).toEqual([]);
    },
  );
});

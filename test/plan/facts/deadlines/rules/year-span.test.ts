import { yearSpanRule } from '../../../../../src/plan/facts/deadlines/rules/year-span';
import { readBy } from '../say';

describe('year-span', () => {
  it.each([
    ['2025—2027年,每年建设10个', ['2025—2027年 → 2025-01-01..2027-12-31']],
    ['启动阶段(2025—2026年)', ['2025—2026年 → 2025-01-01..2026-12-31']],
    ['行动期内(2025—2026年)培训', ['2025—2026年 → 2025-01-01..2026-12-31']],
    ['三年内(2025—2027年)建成', ['2025—2027年 → 2025-01-01..2027-12-31']],
    ['2025年至2026年分两批', ['2025年至2026年 → 2025-01-01..2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(yearSpanRule, text)).toEqual(expected);
  });

  it.each([['2025-2027', ['2025-2027 → 2025-01-01..2027-12-31']]])('%s in a cell', (text, expected) => {
    expect(readBy(yearSpanRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['行动计划(2025—2027年)', '2025—2027年行动方案', '2025—2026年度', '2027—2025年', '2021-2025'])(
    'leaves %s',
    text => {
      expect(readBy(yearSpanRule, text)).toEqual([]);
    },
  );
});

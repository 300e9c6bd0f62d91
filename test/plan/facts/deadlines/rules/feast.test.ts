import { feastRule } from '../../../../../src/plan/facts/deadlines/rules/feast';
import { readBy } from '../say';

describe('feast', () => {
  it.each([
    ['“双11”前扩容', ['“双11”前 → 2025-11-10']],
    ['中秋国庆双节前检查', ['中秋国庆双节前 → open']],
    ['国庆节前完工', ['国庆节前 → 2025-09-30']],
    ['“七一”前慰问', ['“七一”前 → 2025-06-30']],
    ['明年五一前开放', ['明年五一前 → 2026-04-30']],
    ['2027年国庆前完工', ['2027年国庆前 → 2027-09-30']],
    ['春节前兑付', ['春节前 → open']],
    ['中秋、国庆前检查', ['中秋、国庆前 → open']],
    ['元旦前后组织慰问', ['元旦前后 → open']],
    ['春节前后开展走访', ['春节前后 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(feastRule, text)).toEqual(expected);
  });

  it.each(['国庆期间', '春节后', '春节前后', '国庆前后客流大增', '十一个', '七一表彰'])('leaves %s', text => {
    expect(readBy(feastRule, text)).toEqual([]);
  });
});

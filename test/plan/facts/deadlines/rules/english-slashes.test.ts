import { englishSlashesRule } from '../../../../../src/plan/facts/deadlines/rules/english-slashes';
import { readBy } from '../say';

describe('english-slashes', () => {
  it.each([
    ['Plant trees by 31/12/2025', ['by 31/12/2025 → 2025-12-31']],
    ['Plant trees by 12/31/2025', ['by 12/31/2025 → 2025-12-31']],
    ['Plant trees by 31/6/2025', ['by 31/6/2025 → open']],
    ['Plant trees by 5/6/2025', ['by 5/6/2025 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(englishSlashesRule, text)).toEqual(expected);
  });

  it.each(['the note of 31/12/2025'])('leaves %s', text => {
    expect(readBy(englishSlashesRule, text)).toEqual([]);
  });
});

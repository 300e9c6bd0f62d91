import { englishDateRule } from '../../../../../src/plan/facts/deadlines/rules/english-date';
import { readBy } from '../say';

describe('english-date', () => {
  it.each([
    ['By September 2025, publish', ['By September 2025 → 2025-09-30']],
    ['by 30 June 2025', ['by 30 June 2025 → 2025-06-30']],
    ['no later than March 15, 2026', ['no later than March 15, 2026 → 2026-03-15']],
    ['by mid-March 2026', ['by mid-March 2026 → 2026-03-15']],
    ['before October 2025', ['before October 2025 → 2025-09-30']],
    ['by 15-Sep-2026', ['by 15-Sep-2026 → 2026-09-15']],
    ['by 15 Sep. 2026', ['by 15 Sep. 2026 → 2026-09-15']],
    ['by 2026 October', ['by 2026 October → 2026-10-31']],
    ['by June first', ['by June first → 2025-06-01']],
    ['by June twenty-first', ['by June twenty-first → 2025-06-21']],
    ['by Oct-15', ['by Oct-15 → 2025-10-15']],
    ['in May and October 2025', ['in May → 2025-05-31', 'and October 2025 → 2025-10-31']],
    ['by the end of May', ['by the end of May → 2025-05-31']],
    ['by end-June', ['by end-June → 2025-06-30']],
    ['by close of play Friday 13 June', ['by close of play Friday 13 June → 2025-06-13']],
    ['in the week of 5 May', ['in the week of 5 May → 2025-05-05..2025-05-11']],
    ['by the last day of May', ['by the last day of May → 2025-05-31']],
    ['by end June', ['by end June → 2025-06-30']],
  ])('%s', (text, expected) => {
    expect(readBy(englishDateRule, text)).toEqual(expected);
  });

  it.each([
    ['September 30, 2025', ['September 30, 2025 → 2025-09-30']],
    ['1 May 2025', ['1 May 2025 → 2025-05-01']],
    ['1 April 2025', ['1 April 2025 → 2025-04-01']],
    ['5 JULY 2025', ['5 JULY 2025 → 2025-07-05']],
  ])('%s in a cell', (text, expected) => {
    expect(readBy(englishDateRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['Staff may apply', 'Mayor of the city', 'March on', 'in June 2019 it was signed', 'by marketing'])(
    'leaves %s',
    text => {
      expect(readBy(englishDateRule, text)).toEqual([]);
    },
  );
});

import {
  beforeMonth,
  day,
  daysIn,
  daysOn,
  known,
  monthEnd,
  spell,
} from '../../../../src/plan/facts/deadlines/calendar';
import { numeral, yearOf } from '../../../../src/plan/facts/deadlines/numerals';

describe('calendar', () => {
  it('knows leap years', () => {
    expect([2023, 2024, 2100, 2000].map(y => daysIn(y, 2))).toEqual([28, 29, 28, 29]);
    expect(monthEnd(2025, 4)).toBe('2025-04-30');
  });
  it('has no day that is none', () => {
    expect(day(2025, 2, 29)).toBeNull();
    expect(day(2025, 13, 1)).toBeNull();
    expect(day(2024, 2, 29)).toBe('2024-02-29');
  });
  it('steps back over New Year', () => {
    expect(beforeMonth(2025, 1)).toBe('2024-12-31');
    expect(beforeMonth(2025, 9)).toBe('2025-08-31');
  });
  it('counts days on into the months behind', () => {
    expect(daysOn(2025, 9, 15)).toBe('2025-09-15');
    expect(daysOn(2025, 12, 62)).toBe('2026-01-31');
    expect(daysOn(2025, 13, 40)).toBeNull();
  });
  it('invents no date without a year', () => {
    expect(known(null, y => monthEnd(y, 6))).toEqual({});
    expect(known(2025, () => null)).toEqual({ noSuchDay: true });
    expect(known(null, () => null)).toEqual({ noSuchDay: true });
    expect(
      spell(
        null,
        y => monthEnd(y, 1),
        y => monthEnd(y, 2),
      ),
    ).toEqual({});
  });
});

describe('numerals', () => {
  it.each([
    ['12', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['两', 2],
    ['二〇二五', 2025],
    ['二零三零', 2030],
  ])('%s is %d', (word, value) => {
    expect(numeral(word)).toBe(value);
  });
  it('reads a short year as one of this century', () => {
    expect(yearOf('25')).toBe(2025);
    expect(yearOf('2031')).toBe(2031);
  });
});

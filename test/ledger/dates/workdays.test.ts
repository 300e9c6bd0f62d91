import fc from 'fast-check';
import { daysText, readDays } from '../../../src/ledger/dates/day-list';
import { addDays, asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { addWorkdays, isPlainCalendar, isWorkday, workdaysBetween } from '../../../src/ledger/dates/workdays';

const PLAIN = { holidays: [], makeUpDays: [] };
const friday = serialOf(2026, 9, 25);
/** National day 2026: a week off, one Saturday before it worked. */
const OCTOBER = {
  holidays: Array.from({ length: 7 }, (_, i) => serialOf(2026, 10, 1 + i)),
  makeUpDays: [serialOf(2026, 9, 26)],
};

describe('working days', () => {
  it('are Monday to Friday where the lists are empty', () => {
    expect([0, 1, 2, 3].map(n => isWorkday(addDays(friday, n), PLAIN))).toEqual([true, false, false, true]);
    expect(addWorkdays(friday, 1, PLAIN)).toBe(friday + 3);
    expect(addWorkdays(addDays(friday, 1), 0, PLAIN)).toBe(friday + 3);
    expect(isPlainCalendar(PLAIN)).toBe(true);
  });

  it('leave out days off and count make-up days', () => {
    expect(addWorkdays(friday, 1, OCTOBER)).toBe(friday + 1);
    expect(addWorkdays(serialOf(2026, 9, 30), 1, OCTOBER)).toBe(serialOf(2026, 10, 8));
    expect(isPlainCalendar(OCTOBER)).toBe(false);
  });

  it('count back what was added', () => {
    const day = fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2030, 12, 31) }).map(asSerialDay);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.array(day, { maxLength: 20 }), (from, n, holidays) => {
        const calendar = { holidays, makeUpDays: [] };
        const to = addWorkdays(from, n, calendar);
        expect(isWorkday(to, calendar)).toBe(true);
        expect(workdaysBetween(from, to, calendar)).toBe(n);
        expect(workdaysBetween(to, from, calendar)).toBe(-n);
      }),
    );
  });
});

describe('a list of days in a cell', () => {
  it.each([
    ['2026-10-01—2026-10-07、2026-01-01', 8],
    ['2026年10月1日至2026年10月7日', 7],
    ['10月1日~10月7日，1月1日', 8],
    ['2026-10-01\n2026-10-02', 2],
    ['', 0],
  ])('reads %j', (text, n) => expect(readDays(text, 2026)).toHaveLength(n));

  it.each(['国庆', '2026-10-07—2026-10-01', '2026-02-30', '2026-01-01—2026-12-31'])('refuses %j', text =>
    expect(readDays(text, 2026)).toBeNull(),
  );

  it('comes back as it was written', () => {
    const days = fc.uniqueArray(
      fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2021, 12, 31) }).map(asSerialDay),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(days, some => {
        const sorted = [...some].sort((a, b) => a - b);
        expect(readDays(daysText(sorted), null)).toEqual(sorted);
      }),
    );
  });
});

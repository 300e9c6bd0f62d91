import { sayDay, sayIso } from '../../../src/ledger/dates/said';
import { serialOf } from '../../../src/ledger/dates/serial';

test('a day is said as readers of the language expect it', () => {
  const day = serialOf(2026, 9, 3);
  expect(sayDay(day, 'zh-CN')).toBe('2026-09-03');
  expect(sayDay(day, 'en')).toBe('3 Sep 2026');
  expect(sayDay(day + 0.75, 'en')).toBe('3 Sep 2026');
});

test('what is no day stays as it is', () => {
  expect(sayIso('2024-02-29', 'en')).toBe('29 Feb 2024');
  expect(sayIso('2023-02-29', 'en')).toBe('2023-02-29');
  expect(sayIso('by midsummer', 'en')).toBe('by midsummer');
  expect(sayIso('', 'en')).toBe('');
});

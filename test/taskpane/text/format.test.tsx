import { megabytesIn, relativeDay } from '../../../src/taskpane/text/format';

test('days ago in the words of the locale, by calendar day', () => {
  const now = new Date(2024, 5, 10, 1).getTime();
  expect(relativeDay(new Date(2024, 5, 9, 23).getTime(), now, 'zh-CN')).toBe('昨天');
  expect(relativeDay(now, now, 'en')).toBe('today');
  expect(relativeDay(new Date(2024, 5, 3).getTime(), now, 'en')).toBe('7 days ago');
});

test('megabytes with one digit', () => expect(megabytesIn(6.24 * 1024 * 1024, 'en')).toBe('6.2 MB'));

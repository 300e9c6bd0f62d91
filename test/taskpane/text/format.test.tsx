import { megabytes, relativeDay, shortDate } from '../../../src/taskpane/text/format';

test('days ago in the words of the locale, by calendar day', () => {
  const now = new Date(2024, 5, 10, 1).getTime();
  expect(relativeDay(new Date(2024, 5, 9, 23).getTime(), now, 'zh-CN')).toBe('昨天');
  expect(relativeDay(now, now, 'en')).toBe('today');
  expect(relativeDay(new Date(2024, 5, 3).getTime(), now, 'en')).toBe('7 days ago');
});

test('dates as the locale writes them, anything else untouched', () => {
  expect(shortDate('2024-06-30', 'zh-CN')).toBe('2024年6月30日');
  expect(shortDate('2024-06-30', 'en-GB')).toBe('30 Jun 2024');
  expect(['年底', '', '2024'].map(words => shortDate(words, 'en'))).toEqual(['年底', '', '2024']);
});

test('megabytes with one digit', () => expect(megabytes(6.24 * 1024 * 1024, 'en')).toBe('6.2 MB'));

import { DUTY_MESSAGES } from '../../src/i18n/messages/duties';
import { FILE_MESSAGES } from '../../src/i18n/messages/files';
import { LETTER_MESSAGES } from '../../src/i18n/messages/letters';

test('no two messages of the command line share a name: the later one would be said for both', () => {
  const names = [FILE_MESSAGES, LETTER_MESSAGES, DUTY_MESSAGES].flatMap(table => Object.keys(table));
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});

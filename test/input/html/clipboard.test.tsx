import fs from 'node:fs';
import path from 'node:path';
import { givenPaste } from '../../../src/input/paste';

/** What programs put on the clipboard: our own texts in their shapes, what came with them as plain text, and what they mean. */
const FOLDER = path.join(__dirname, '../../fixtures/clipboard');
const names = fs
  .readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => name.replace(/\.html$/, ''));

test.each(names)('a copy from %s', name => {
  const of = (ending: string): string => fs.readFileSync(path.join(FOLDER, `${name}.${ending}`), 'utf8');
  const given = givenPaste(of('txt'), of('html'));
  const lineOf = (at: number): number => given.text.slice(0, at).split('\n').length;
  expect({
    format: given.format,
    text: given.text,
    unread: Object.fromEntries(given.unread.map(({ why, count }) => [why, count])),
    hints: given.hints.map(({ at, ...hint }) => ({ line: lineOf(at), ...hint })),
  }).toEqual(JSON.parse(of('json')));
  for (const { at } of given.hints) expect(given.text.charAt(at)).toMatch(/\S/);
});

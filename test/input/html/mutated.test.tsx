import fs from 'node:fs';
import path from 'node:path';
import { givenPaste } from '../../../src/input/paste';
import { drawnFrom, HTML_PIECES, mutated } from '../../support/mutate';

const FOLDER = path.join(__dirname, '../../fixtures/clipboard');
const PAGES = fs
  .readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => fs.readFileSync(path.join(FOLDER, name), 'utf8'));

/** test/e2e/given.test.ts does the same a thousand times in a browser and listens for requests. */
test('damaged markup is read all the same: nothing throws, the text stays within bounds, hints stand at lines', () => {
  const random = drawnFrom(18);
  for (let i = 0; i < 60; i++) {
    const html = mutated(PAGES[i % PAGES.length] ?? '', HTML_PIECES, random);
    const given = givenPaste(random() < 0.5 ? '正文' : '', html);
    expect(given.text.length).toBeLessThan(20 * html.length + 300_000);
    for (const { at } of given.hints) expect(given.text.charAt(at)).toMatch(/\S/);
  }
});

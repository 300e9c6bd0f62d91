import fs from 'node:fs';
import path from 'node:path';
import { LANGS } from '../../src/i18n/lang';
import { PANE_TEXTS } from '../../src/i18n/pane';

const lint = path.resolve(__dirname, '../../src/plan/lint/index.ts');
const codes = [...fs.readFileSync(lint, 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+|garbled|vague)'/g)].map(m => m[1] ?? '');

test('every notice of the parser has its words in both languages', () => {
  expect(codes).toContain('lost-line-breaks');
  for (const lang of LANGS) expect(Object.keys(PANE_TEXTS[lang].notices)).toEqual(expect.arrayContaining(codes));
});

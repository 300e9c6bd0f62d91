import * as fs from 'fs';
import * as path from 'path';
import { clean } from '../../../../src/plan/text';
import { findDeadlines } from '../../../../src/plan/facts/deadlines';
import type { Deadline } from '../../../../src/plan/types';

const file = path.resolve(__dirname, '../../../fixtures/deadlines.json');
interface Corpus {
  about: string;
  groups: { topic: string; year: number | null; cases: Record<string, string> }[];
}
const corpus = JSON.parse(fs.readFileSync(file, 'utf8')) as Corpus;

const words = (d: Deadline<unknown>): string => {
  if (d.standing) return 'standing';
  if (d.relative) return 'relative';
  if (d.every) return `every ${d.interval ? `${d.interval} ` : ''}${d.every}`;
  if (d.date ?? d.start) return d.start ? `${d.start}..${d.date ?? ''}` : (d.date ?? '');
  return 'open';
};
const read = (text: string, year: number | null): string => {
  const source = clean(text);
  const found = findDeadlines(source, { start: 0, end: source.text.length }, year);
  for (const d of found) expect(source.text.slice(d.span.start, d.span.end)).toBe(d.quote);
  return found.map(words).join(' + ') || 'none';
};

if (process.env['UPDATE'] === '1') {
  for (const group of corpus.groups)
    for (const text of Object.keys(group.cases)) group.cases[text] = read(text, group.year);
  fs.writeFileSync(file, JSON.stringify(corpus, null, 2) + '\n');
}

describe.each(corpus.groups)('deadlines: $topic', ({ year, cases }) => {
  it.each(Object.entries(cases))('%s → %s', (text, expected) => {
    expect(read(text, year)).toBe(expected);
  });
});

it('holds as many phrases as it promises, and enough that are no deadline', () => {
  const all = corpus.groups.flatMap(g => Object.values(g.cases));
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter(v => v === 'none').length).toBeGreaterThanOrEqual(60);
});

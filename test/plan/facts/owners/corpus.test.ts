import * as fs from 'fs';
import * as path from 'path';
import { clean } from '../../../../src/plan/text';
import { findOwnerNotes } from '../../../../src/plan/facts/owners';

const file = path.resolve(__dirname, '../../../fixtures/owners.json');
interface Corpus {
  about: string;
  groups: { topic: string; cases: Record<string, string> }[];
}
const corpus = JSON.parse(fs.readFileSync(file, 'utf8')) as Corpus;

const read = (text: string): string => {
  const source = clean(text);
  const notes = findOwnerNotes(source, { start: 0, end: source.text.length });
  for (const o of notes.flatMap(n => n.owners)) expect(source.text.slice(o.span.start, o.span.end)).toBe(o.quote);
  const said = notes.map(
    n =>
      n.owners
        .map(o => o.name + (o.role === 'lead' ? '!' : '') + (o.after === undefined ? '' : `@${o.after}`))
        .join(' ') || 'persons',
  );
  return (notes.some(n => n.firstLeads) ? '!! ' : '') + (said.join(' | ') || 'none');
};

if (process.env['UPDATE'] === '1') {
  for (const group of corpus.groups) for (const text of Object.keys(group.cases)) group.cases[text] = read(text);
  fs.writeFileSync(file, JSON.stringify(corpus, null, 2) + '\n');
}

describe.each(corpus.groups)('owners: $topic', ({ cases }) => {
  it.each(Object.entries(cases))('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it('holds as many notes as it promises, and enough that are none', () => {
  const all = corpus.groups.flatMap(g => Object.values(g.cases));
  expect(all.length).toBeGreaterThanOrEqual(160);
  expect(all.filter(v => v === 'none').length).toBeGreaterThanOrEqual(35);
});

import * as fs from 'node:fs';
import * as path from 'node:path';

interface Annotation {
  readonly sections: readonly { readonly number: string; readonly title: string }[];
  readonly items: readonly {
    readonly path: string;
    readonly heading: string;
    readonly measures: number;
    readonly kinds: readonly string[];
    readonly owners: readonly {
      readonly name: string;
      readonly role: string;
      readonly after?: string;
      readonly optional?: boolean;
    }[];
  }[];
  readonly targets: readonly {
    readonly item: string;
    readonly quote: string;
    readonly comparator: string;
    readonly upper?: number;
    readonly value: number;
  }[];
  readonly deadlines: readonly {
    readonly item: string;
    readonly quote: string;
    readonly date?: string;
    readonly start?: string;
  }[];
}

const folders = ['.', 'second', 'third', 'fourth', 'fifth-tables', 'fifth-forms', 'sixth', 'seventh', 'eighth'];
const names = folders.flatMap(folder =>
  fs
    .readdirSync(path.join(__dirname, folder))
    .filter(f => f.endsWith('.json'))
    .map(f => path.posix.join(folder, f.slice(0, -5))),
);
const read = (name: string) => ({
  text: fs.readFileSync(path.join(__dirname, `${name}.txt`), 'utf8'),
  gold: JSON.parse(fs.readFileSync(path.join(__dirname, `${name}.json`), 'utf8')) as Annotation,
});
/** Stray blanks of a scanned text are no part of a quote. */
const bare = (words: string): string => words.replace(/\s/g, '');

describe.each(names)('annotation of %s', name => {
  const { text, gold } = read(name);
  const paths = gold.items.map(i => i.path);

  test('every quote, heading, section title and owner stands in the text', () => {
    const words = [
      ...gold.sections.map(s => s.title),
      ...gold.items.flatMap(i => [i.heading, ...i.owners.flatMap(o => [o.name, o.after ?? ''])]),
      ...[...gold.targets, ...gold.deadlines].map(f => f.quote),
    ];
    expect(words.filter(w => !bare(text).includes(bare(w)))).toEqual([]);
  });

  test('paths are unique, facts belong to items, every measure has its kind', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect([...gold.targets, ...gold.deadlines].filter(f => !paths.includes(f.item))).toEqual([]);
    expect(gold.items.filter(i => i.kinds.length !== i.measures || i.measures < 1)).toEqual([]);
  });

  test('ranges have two ends, dates are days, a single list of owners has one lead', () => {
    expect(
      gold.targets.filter(t => (t.comparator === 'range') !== (t.upper !== undefined && t.upper > t.value)),
    ).toEqual([]);
    const dates = gold.deadlines.flatMap(d => [d.date, d.start].filter((x): x is string => x !== undefined));
    expect(dates.filter(d => new Date(`${d}T00:00:00Z`).toISOString().slice(0, 10) !== d)).toEqual([]);
    const plain = gold.items.filter(i => i.owners.length > 0 && i.owners.every(o => o.after === undefined));
    expect(plain.filter(i => i.owners.filter(o => o.role === 'lead').length !== 1)).toEqual([]);
  });
});

test('there is an annotation for every plan', () => {
  const texts = folders.flatMap(folder =>
    fs
      .readdirSync(path.join(__dirname, folder))
      .filter(f => f.endsWith('.txt'))
      .map(f => path.posix.join(folder, f.slice(0, -4))),
  );
  expect(texts.sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThanOrEqual(47);
});

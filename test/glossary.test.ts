/** docs/GLOSSARY.md names what there is: every name in code exists in the code, and one word is one type. */
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const glossary = fs.readFileSync(path.join(ROOT, 'docs/GLOSSARY.md'), 'utf8');
const files = fs
  .readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file));
const sources = files.map(file => fs.readFileSync(path.join(ROOT, 'src', file), 'utf8'));

const named = (text: string): readonly string[] => [...text.matchAll(/`([A-Za-z]+)`/g)].map(match => match[1] ?? '');
const table = (heading: string): readonly string[] =>
  (glossary.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '').split('\n').filter(line => /^\| [^-c中]/.test(line));
const column = (line: string, n: number): string => line.split('|')[n] ?? '';

const declared = (name: string): number =>
  sources.filter(text => new RegExp(`^export (?:abstract )?(?:interface|type|class) ${name}\\b`, 'm').test(text))
    .length;
const exists = (name: string): boolean => sources.some(text => new RegExp(`\\b${name}\\b`).test(text));

test('every name of code stands in the code', () => {
  const names = ['Plan', 'Ledger and workbook', 'Out to the units and back'].flatMap(heading =>
    table(heading).flatMap(line => named(column(line, 2))),
  );
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter(name => !exists(name))).toEqual([]);
});

test('words that sound alike are one exported type each, and so is what they are told from', () => {
  const lines = table('Words that sound alike in code');
  const [own, others] = [1, 3].map(n => lines.flatMap(line => named(column(line, n))));
  expect(own?.length).toBeGreaterThan(8);
  expect(own?.map(name => [name, declared(name)])).toEqual(own?.map(name => [name, 1]));
  expect(others?.filter(name => !exists(name))).toEqual([]);
});

/** Where each exported type is declared, by its name. */
function declarations(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  files.forEach((file, n) => {
    const declared = /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;
    for (const [, name = ''] of (sources[n] ?? '').matchAll(declared))
      found.set(name, [...(found.get(name) ?? []), file]);
  });
  return found;
}

test('no exported type has the name of another one', () => {
  const found = declarations();
  expect(found.size).toBeGreaterThan(700);
  expect([...found].filter(([, where]) => where.length > 1)).toEqual([]);
});

/** Files of src that say one thing in ways of their own, and so by one name. */
const ONE_THING: readonly (readonly string[])[] = [
  // A condition of a cell: as data, as a formula, as a function.
  [
    'ledger/expression/build.ts',
    'workbook/formulas/terms.ts',
    'ledger/status/cells.ts',
    'ledger/dates/serial.ts',
    'ledger/rows/names.ts',
  ],
  // What is asked of a part of the parser, and what answers (decision 0046).
  ['plan/facts/english.ts', 'plan/facts/owners/english.ts', 'plan/facts/owners/english-departments.ts'],
  ['plan/facts/owners/habits.ts', 'plan/facts/owners/bracket-habit.ts'],
  // One library, in a browser and in Node.
  ['input/pdf/pdfjs/browser.ts', 'cli/pdf-input.ts'],
  // The pane and the files page.
  ['taskpane/app/App.tsx', 'files/App.tsx'],
  ['taskpane/settings/Departments.tsx', 'files/sending/Departments.tsx'],
];

/** Texts of a language have the names of the other's; a command has the name of what it does. */
const mayShare = (where: readonly string[]): boolean => {
  const own = where.filter(file => !file.startsWith('cli/commands/'));
  const tables = new Set(
    own.map(file => file.replace(/^i18n\/.*\/(?:zh|en)\.ts$/, 'texts').replace(/\/(?:zh|en)\//, '/lang/')),
  );
  return tables.size <= 1 || ONE_THING.some(files => own.every(file => files.includes(file)));
};

test('no exported function or constant has the name of another one that means something else', () => {
  const found = new Map<string, Set<string>>();
  files.forEach((file, n) => {
    const declared = /^export (?:async )?(?:function\*?|const) (\w+)/gm;
    for (const [, name = ''] of (sources[n] ?? '').matchAll(declared))
      found.set(name, (found.get(name) ?? new Set()).add(file.split(path.sep).join('/')));
  });
  expect(found.size).toBeGreaterThan(1500);
  expect([...found].filter(([, where]) => where.size > 1 && !mayShare([...where]))).toEqual([]);
});

/** docs/ARCHITECTURE.md says of each layer what the lint lets it import; `WRITE_DOCS=1` writes the column anew. */
import fs from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { arrows as rule } from '../eslint.arrows.mjs';
import { brands } from '../eslint.brands.mjs';
import { doors, mayImport, pure, rooms } from '../eslint.layers.json';

const ROOT = path.resolve(__dirname, '..');
const FILE = path.join(ROOT, 'docs/ARCHITECTURE.md');
const LAYERS: Readonly<Record<string, readonly string[]>> = mayImport;

const inWords = (layers: readonly string[]): string => (layers.length === 0 ? 'nothing' : layers.join(', '));

const arrows = (folder: string): string => {
  if (folder === 'plan') return 'language';
  return inWords(LAYERS[folder] ?? []);
};

const rows = (text: string): readonly RegExpMatchArray[] => [
  ...text.matchAll(/^\| `src\/(\w+)` \|(.*)\| ([^|]*) \|$/gm),
];

const written = (text: string): string =>
  text.replace(/^\| `src\/(\w+)` \|(.*)\| ([^|]*) \|$/gm, (line, folder: string, holds: string) =>
    folder in LAYERS ? `| \`src/${folder}\` |${holds}| ${arrows(folder)} |` : line,
  );

if (process.env.WRITE_DOCS) fs.writeFileSync(FILE, written(fs.readFileSync(FILE, 'utf8')));
const text = fs.readFileSync(FILE, 'utf8');

test('every folder of src is a layer of the lint, and every layer stands in the table', () => {
  const folders = fs.readdirSync(path.join(ROOT, 'src')).sort();
  expect([...Object.keys(LAYERS), ...doors].sort()).toEqual(folders);
  const named = new Set([...text.matchAll(/`src\/(\w+)`/g)].map(match => match[1]));
  expect(folders.filter(folder => !named.has(folder))).toEqual([]);
});

test('the table gives the arrows that the lint holds', () => {
  expect(rows(text).length).toBeGreaterThan(10);
  expect(text).toBe(written(text));
  for (const [, folder = '', , arrow] of rows(text))
    if (folder in LAYERS) expect([folder, arrow]).toEqual([folder, arrows(folder)]);
});

test('lower layers come first: nothing imports what stands below it in the list', () => {
  const order = Object.keys(LAYERS);
  const back = order.flatMap((layer, i) =>
    (LAYERS[layer] ?? []).filter(other => order.indexOf(other) >= i).map(other => `${layer} → ${other}`),
  );
  expect(back).toEqual([]);
  expect(pure.filter(layer => !(layer in LAYERS))).toEqual([]);
});

test('the text names the layers that are pure', () => {
  const sentence = /^((?:`\w+`(?:, | and )?)+) are pure/m.exec(text)?.[1] ?? '';
  expect([...sentence.matchAll(/`(\w+)`/g)].map(match => match[1])).toEqual(pure);
});

/** What one file may say of another, by the lint's own rule. */
function refused(file: string, specifier: string): boolean {
  const config = {
    files: ['**/*.ts'],
    plugins: { mubiao: { rules: { arrows: rule } } },
    rules: { 'mubiao/arrows': ['error', { mayImport, doors, rooms }] },
  } as Linter.Config;
  const linter = new Linter({ cwd: ROOT });
  return linter.verify(`import('${specifier}');`, config, { filename: path.join(ROOT, file) }).length > 0;
}

test.each([
  ['src/plan/text/clean.ts', '../../language/script/fold', false],
  ['src/plan/text/clean.ts', '../../ledger/types', true],
  ['src/ui/VirtualList.tsx', '../files/App', true],
  ['src/taskpane/plan/PlanScreen.tsx', '../../plan', false],
  ['src/taskpane/plan/PlanScreen.tsx', '../start/FileDrop', false],
  ['src/taskpane/start/Start.tsx', '../plan/PlanScreen', true],
  ['src/taskpane/state/work.ts', '../app/App', true],
  ['src/taskpane/ports/index.ts', '../state/work', true],
  ['src/taskpane/app/App.tsx', '../../files/App', true],
  ['src/taskpane/app/App.tsx', '../../commands/commands', false],
])('%s imports %s: refused %s', (file, specifier, is) => {
  expect(refused(file.replace(/x$/, ''), specifier)).toBe(is);
});

/** Files of src whose text is such, from src on. */
const filesWith = (pattern: RegExp, folder = 'src'): readonly string[] =>
  fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap(one => {
    const name = `${folder}/${one.name}`;
    if (one.isDirectory()) return filesWith(pattern, name);
    return pattern.test(fs.readFileSync(path.join(ROOT, name), 'utf8')) ? [name] : [];
  });

test('there is one way to ask a worker: calls on this side, and the two workers on the other', () => {
  expect(filesWith(/postMessage|\bonmessage\b/)).toEqual([
    'src/jobs/desk/desk.worker.ts',
    'src/jobs/worker/calls.ts',
    'src/jobs/worker/messages.ts',
    'src/taskpane/adapters/parse.worker.ts',
  ]);
});

test('addresses of cells are taken apart in src/grid alone', () => {
  // Letters of columns and digits of rows side by side in one pattern.
  const apart = /\[[^\]\n]*A-Z[^\]\n]*\](?:\{1,3\}|\+)(?:\\?\$\??)?\)?\(?(?:\\d|\[[01]-9\])/;
  expect(filesWith(apart).filter(name => !name.startsWith('src/plan/'))).toEqual([
    // Finds references among the words of a formula; the grid reads them.
    'src/xlsx/read/formulas.ts',
  ]);
  expect(filesWith(/fromCharCode\(6[45]\b/)).toEqual([]);
});

test('every folder of the pane has its place in the order', () => {
  const folders = fs
    .readdirSync(path.join(ROOT, 'src/taskpane'), { withFileTypes: true })
    .filter(one => one.isDirectory());
  expect(folders.map(one => one.name).filter(name => !rooms.taskpane.includes(name))).toEqual([]);
  const named = /rooms of the pane, lowest first: ([^.]*)\./.exec(text)?.[1] ?? '';
  expect([...named.matchAll(/`(\w+)`/g)].map(match => match[1])).toEqual(
    rooms.taskpane.filter(room => room !== 'index'),
  );
});

test.each([
  ['src/cli/run.ts', "const key = 'k' as RowKey;", true],
  ['src/cli/run.ts', 'const keys = [] as readonly RowKey[];', true],
  ['src/cli/run.ts', "const key = <RowKey>'k';", true],
  ['test/cli/run.test.ts', 'const rows = new Map() as Map<RowKey, string>;', true],
  ['test/plan/draft/carry.test.ts', 'const at = { start: 0, end: 1 } as Span;', true],
  ['src/plan/facts/owners/index.ts', "import { pasteSpan } from '../../spans';", true],
  ['src/plan/assemble/row.ts', "import { pasteOffset } from '../spans';", true],
  ['src/plan/assemble/paste-spans.ts', "import { pasteOffset } from '../spans';", false],
  ['src/plan/draft/cut.ts', "import { pasteSpan } from '../spans';", false],
  ['src/ledger/rows/key.ts', "const key = 'k' as RowKey;", false],
  ['src/cli/run.ts', "const key: RowKey = asRowKey('k'); const word = 'k' as Word;", false],
])('a branded type is made in its home, a place in the paste by no rule: %s, %s', (file, code, is) => {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { branded: { rules: { brands } } },
    rules: { 'branded/brands': 'error' },
  } as Linter.Config;
  const told = new Linter({ cwd: ROOT }).verify(code, config, { filename: path.join(ROOT, file) });
  expect(told.map(one => one.ruleId)).toEqual(is ? ['branded/brands'] : []);
});

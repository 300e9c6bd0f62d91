/**
 * The texts that the parser's tests read, as they are when the tests run: many are put together (`${TITLE}\n${rows}`), and the source of
 * a test does not say what becomes of them. The tests run here without a judge: nothing that they expect is looked at.
 */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';

const root = path.resolve(__dirname, '..');
/** The one door that every text comes through, and what is written into it. */
const DOOR = path.join('src', 'plan', 'text', 'clean.ts');
const OPENED = 'export function clean(raw: string, corrections: readonly Correction[] = []): Source {\n';
const LISTENING = `${OPENED}  (globalThis as unknown as { __heard(raw: string): void }).__heard(raw);\n`;

/** Tests with random texts, which no list holds, and those that read what the fixtures hold already, many times over. */
const LEFT_OUT = /fast-check|fixtures|yardsticks|seeds\/|readdirSync/;

/** What stands for `expect(…)`: whatever is asked of it, it is content. */
const CONTENT: unknown = new Proxy(() => CONTENT, { get: (_, name) => (name === 'then' ? undefined : CONTENT) });

/** Runs a test where it stands, with each of its rows; what it throws is another's business. */
function runner(): unknown {
  const run = (_name: unknown, body?: (...args: unknown[]) => unknown, ...row: unknown[]): void => {
    try {
      body?.(...row);
    } catch {
      // A test without a judge may run against a wall.
    }
  };
  const each = (rows: unknown, ...values: unknown[]) => {
    const table: readonly unknown[] = Array.isArray(rows) ? rows : values;
    return (name: unknown, body: (...args: unknown[]) => unknown): void =>
      table.forEach(row => run(name, body, ...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };
  return Object.assign(run, { each, only: run, skip: () => undefined, todo: () => undefined });
}

/**
 * Every text that a test of the parser reads, each once.
 * @param folders folders of tests
 */
export async function heardTexts(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const files = folders
    .flatMap(folder =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .map(name => path.join(folder, name)),
    )
    .filter(file => file.endsWith('.test.ts') && !LEFT_OUT.test(fs.readFileSync(path.join(root, file), 'utf8')))
    .sort();
  const built = await esbuild.build({
    stdin: {
      contents: `export const tests = [${files.map(file => `() => require('./${file}')`).join(', ')}];`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'listening',
        setup: build =>
          build.onLoad({ filter: /clean\.ts$/ }, ({ path: file }) => {
            const text = fs.readFileSync(file, 'utf8');
            return { contents: file.endsWith(DOOR) ? text.replace(OPENED, LISTENING) : text, loader: 'ts' };
          }),
      },
    ],
  });
  const texts = new Set<string>();
  const test = runner();
  const module = { exports: { tests: [] as (() => void)[] } };
  Object.assign(globalThis, { __heard: (raw: string) => texts.add(raw) });
  const names = [
    'module',
    'require',
    '__dirname',
    'test',
    'it',
    'describe',
    'expect',
    'beforeAll',
    'beforeEach',
    'afterAll',
    'afterEach',
    'jest',
  ];
  const code = `(function (${names.join(', ')}) {${built.outputFiles[0]?.text ?? ''}\n})`;
  (vm.runInThisContext(code) as (...args: unknown[]) => void)(
    ...[module, require, path.join(root, 'test'), test, test, test, () => CONTENT, test, test, test, test, CONTENT],
  );
  for (const file of module.exports.tests)
    try {
      file();
    } catch {
      // As above.
    }
  return texts;
}

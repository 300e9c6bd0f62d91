/** Who asks rules of the parser outside of it has the parts in their places that these rules ask for; only the worker loads them later. */
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(__dirname, '../../..');
const PLACES = {
  'src/plan/corrections/place.ts': 'src/plan/parts/corrections.ts',
  'src/plan/text/fold.ts': 'src/plan/parts/traditional.ts',
  'src/plan/text/mending.ts': 'src/plan/parts/mending.ts',
  'src/plan/facts/owners/habits.ts': 'src/plan/parts/habits.ts',
  'src/plan/facts/owners/doing.ts': 'src/plan/parts/doers.ts',
  'src/plan/facts/owners/seldom.ts': 'src/plan/parts/seldom.ts',
  'src/plan/facts/english.ts': 'src/plan/parts/english.ts',
  'src/plan/outline/odd.ts': 'src/plan/parts/odd.ts',
  'src/plan/facts/rare.ts': 'src/plan/parts/rare.ts',
  'src/plan/outline/tables/index.ts': 'src/plan/parts/tables.ts',
};
const LOADS_LATER = ['src/taskpane/adapters/parse.worker.ts'];

/** Each file of the doors with those that it imports when it is loaded. */
function importsOf(doors: readonly string[]): Map<string, readonly string[]> {
  const { metafile } = esbuild.buildSync({
    absWorkingDir: root,
    entryPoints: [...doors],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
  });
  const statically = (file: esbuild.Metafile['inputs'][string]): string[] =>
    file.imports.filter(i => i.kind === 'import-statement').map(i => i.path);
  return new Map(Object.entries(metafile.inputs).map(([name, file]) => [name, statically(file)]));
}

function reached(imports: Map<string, readonly string[]>, from: string): Set<string> {
  const found = new Set([from]);
  for (const file of found) for (const next of imports.get(file) ?? []) found.add(next);
  return found;
}

const imports = importsOf([
  'src/taskpane/index.tsx',
  ...LOADS_LATER,
  'src/files/index.tsx',
  'src/cli/main.ts',
  'src/jobs/desk/desk.worker.ts',
]);
const inParser = (file: string): boolean => file.startsWith('src/plan/') || file.startsWith('src/language/');
const askers = [...imports.keys()].filter(
  file => !inParser(file) && (imports.get(file) ?? []).some(next => next.startsWith('src/plan/')),
);

const lacking = (file: string): string[] => {
  const all = reached(imports, file);
  return Object.entries(PLACES).flatMap(([place, part]) => (all.has(place) && !all.has(part) ? [part] : []));
};

test.each(askers.filter(file => !LOADS_LATER.includes(file)))('%s has the parts that it may ask for', file => {
  expect(lacking(file)).toEqual([]);
});

test('the worker has none of them when it starts', () => {
  expect(lacking('src/taskpane/adapters/parse.worker.ts')).toEqual(Object.values(PLACES));
});

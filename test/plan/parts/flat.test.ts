import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(__dirname, '../../..');

/** A file that imports without an export is taken for CommonJS: then all that it imports is wrapped, larger and slower. */
test('a bundle of the parser wraps no module', () => {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path.join(root, 'src/plan/index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]?.text).not.toMatch(/__(?:esm|commonJS)\(/);
});

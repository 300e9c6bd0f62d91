/** Turns TypeScript and modules into what Jest runs, one file at a time and without looking at types: `npm run typecheck` does that. */
const crypto = require('node:crypto');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const esbuild = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js', '.js': 'js' };

module.exports = {
  getCacheKey: (source, file) =>
    crypto.createHash('sha1').update(`${esbuild.version}\0require, url\0${file}\0${source}`).digest('hex'),
  process(source, file) {
    const { code } = esbuild.transformSync(source, {
      loader: LOADERS[path.extname(file)],
      format: 'cjs',
      target: 'es2021',
      // Jest's own registry of modules knows require alone.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
      jsx: 'automatic',
      sourcemap: 'inline',
      sourcefile: file,
    });
    return { code };
  },
};

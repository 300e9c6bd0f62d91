/** Univer as one file for Node: some of its dependencies are ES modules only, which jest cannot load one by one. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Library } from '../host/engine/univer';

const FOLDER = path.join(__dirname, '../generated');

/** @returns path of the bundle, made first if it is missing. Safe for several processes at once: the file appears whole. */
export function univerBundle(): string {
  const entry = path.join(__dirname, '../host/engine/library.ts');
  const manifest = readFileSync(path.join(__dirname, '../../node_modules/@univerjs/core/package.json'), 'utf8');
  const made = createHash('sha256').update(manifest).update(readFileSync(entry)).digest('hex').slice(0, 12);
  const file = path.join(FOLDER, `univer-${made}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${file}.${process.pid}.cjs`;
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile: draft,
    logLevel: 'error',
    minify: true,
    keepNames: true,
  });
  if (existsSync(file)) rmSync(draft);
  else renameSync(draft, file);
  return file;
}

// The path is only known at run time, and the bundle is a plain script.
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const loadUniver = (): Library => require(univerBundle()) as Library;

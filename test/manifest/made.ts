/** The manifests that the template makes, and the files that they name, as they stand in the sources. */
import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';

export const ROOT = path.resolve(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS file that webpack's configuration uses too
export const { makeManifest, developmentManifest } = require('../../manifest/make.cjs') as {
  makeManifest(options: { url: string; version: string; development?: boolean; support?: string }): string;
  developmentManifest(): string;
};
export { version };

/** Where the build takes a file of the served folder from. */
const PLACES = ['.', 'assets/pages', 'src/taskpane', 'workbench/recorder'];

export function read(file: string): Uint8Array | null {
  const place = PLACES.map(folder => path.join(ROOT, folder, file)).find(full => fs.existsSync(full));
  return place === undefined ? null : fs.readFileSync(place);
}

/** The workbench's own folder: its page, the grid's program, the client's member table, the seam before Microsoft's client. */
import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { clientFolder } from '../host/client';
import { memberTable } from '../tools/member-table';
import { once } from './once';
import { build } from './site';

const HERE = __dirname;

/** Where the pane of the workbench asks for Office.js: the seam and Microsoft's client behind it, in one file. */
export const OFFICE_JS = '/office/office.js';

const bundle = (entry: string, outfile: string): void =>
  void buildSync({
    entryPoints: [path.join(HERE, entry)],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'chrome100',
    minify: true,
    keepNames: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  });

/** The folder with the pane in it; returns its path. Made once per state of the sources. */
export async function page(): Promise<string> {
  const pane = await build(OFFICE_JS);
  return once(['workbench', 'package-lock.json'], path.basename(pane), draft => writeAssets(draft, pane));
}

/**
 * Writes the folder. Microsoft's files are copied from the installed package into it; it is never published.
 * @param pane the built folder of the pane
 */
function writeAssets(folder: string, pane: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'office'), { recursive: true });
  bundle('page.ts', path.join(folder, 'page.js'));
  fs.copyFileSync(path.join(HERE, 'page.html'), path.join(folder, 'index.html'));
  fs.writeFileSync(path.join(folder, 'members.json'), JSON.stringify(memberTable()));
  fs.cpSync(clientFolder(), path.join(folder, 'office'), { recursive: true });
  bundle('office-frame.ts', path.join(folder, 'frame.js'));
  const client = fs.readFileSync(path.join(folder, 'office/office.js'));
  const seam = fs.readFileSync(path.join(folder, 'frame.js'));
  fs.writeFileSync(path.join(folder, 'office/office.js'), Buffer.concat([seam, Buffer.from('\n;'), client]));
  fs.cpSync(pane, path.join(folder, 'pane'), { recursive: true });
}

/** The production folder, built once per state of the sources and served from this machine. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import webpack from 'webpack';
import { once } from './once';

const ROOT = path.resolve(__dirname, '../..');
const SOURCES = ['src', 'assets', 'seeds', 'manifest', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml',
};

/**
 * Builds the folder as `npm run build` does; returns its path. The same sources are built once.
 * @param officeJs where the pages load Office.js from; absent: as `npm run build` has it
 */
export async function build(officeJs?: string): Promise<string> {
  const folder = await once(SOURCES, '', make);
  return officeJs === undefined ? folder : once(SOURCES, officeJs, draft => movedTo(draft, folder, officeJs));
}

type Configure = ((env: object, argv: object) => Promise<webpack.Configuration>) & {
  contentPolicy(officeJs: string): string;
  settings(env: object): { officeJs: string };
};
const configured = (): Configure =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file of webpack's own kind
  require(path.join(ROOT, 'webpack.config.js')) as Configure;

async function make(draft: string): Promise<void> {
  const config = await configured()({}, { mode: 'production' });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    webpack({ ...config, mode: 'production', output: { ...config.output, path: draft } }, (error, done) =>
      error ? reject(error) : resolve(done),
    ),
  );
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

/** A built folder with Office.js from elsewhere: its address and the policy stand in the pane's page and nowhere else. */
function movedTo(draft: string, folder: string, officeJs: string): void {
  const { contentPolicy, settings } = configured();
  const usual = settings({}).officeJs;
  fs.cpSync(folder, draft, { recursive: true });
  const page = path.join(draft, 'taskpane.html');
  let html = fs.readFileSync(page, 'utf8');
  for (const [was, is] of [
    [contentPolicy(usual), contentPolicy(officeJs)],
    [usual, officeJs],
  ] as const) {
    if (!html.includes(was)) throw new Error(`taskpane.html does not hold ${was}`);
    html = html.replaceAll(was, is);
  }
  fs.writeFileSync(page, html);
}

export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  close(): void;
}

/**
 * Serves a folder at `/`; a plain static server, to this machine only.
 * @param port 0: any that is free
 */
export async function serve(folder: string, port = 0): Promise<Site> {
  const server = http.createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const place = path.join(folder, path.normalize(name));
    const file = fs.existsSync(place) && fs.statSync(place).isFile() ? place : null;
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    return void response.end(fs.readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  const { port: given } = server.address() as AddressInfo;
  return { url: `http://localhost:${given}/`, close: () => void server.close() };
}

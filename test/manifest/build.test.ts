/** What an administrator sets when building: addresses of the folder, of Office.js, of the help page. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { check } from './check';
import { read, version } from './made';
import { first, tree } from './xml';

type Configure = ((env: object, argv: object) => Promise<webpack.Configuration>) & {
  contentPolicy(officeJs: string): string;
  settings(env: Record<string, string>): { url: string; officeJs: string; support?: string };
};
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file of webpack's own kind
const configure = require('../../webpack.config.js') as Configure;
const { contentPolicy, settings } = configure;
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const MICROSOFT_NEW = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
const VIANET = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
const INTRANET = 'https://files.office.example/office-js/office.js';

describe('settings', () => {
  test('Microsoft’s CDN and nobody’s address are the defaults', () => {
    expect(settings({})).toEqual({ url: 'https://mubiao.example/', officeJs: MICROSOFT });
  });
  test('the address of the folder ends with one slash', () => {
    for (const PUBLIC_URL of ['https://a.cn/m', 'https://a.cn/m/', 'https://a.cn/m//'])
      expect(settings({ PUBLIC_URL }).url).toBe('https://a.cn/m/');
  });
  test.each([
    ['PUBLIC_URL', 'http://a.cn/', 'https'],
    ['PUBLIC_URL', 'a.cn/mubiao', 'https'],
    ['PUBLIC_URL', 'https://localhost:3000/', 'this machine'],
    ['OFFICE_JS_URL', 'http://files/office.js', 'https'],
    ['SUPPORT_URL', 'http://help/', 'https'],
  ])('%s=%s is refused', (name, value, why) => {
    expect(() => settings({ [name]: value })).toThrow(new RegExp(`${name}.*${why}`));
  });
});

test('the policy allows scripts of our own and of the server of Office.js, requests of our own, and no eval', () => {
  const rules = (officeJs: string) =>
    new Map(
      contentPolicy(officeJs)
        .split('; ')
        .map(r => [r.split(' ')[0], r]),
    );
  const both = [MICROSOFT, MICROSOFT_NEW].map(url => new URL(url).origin).join(' ');
  for (const officeJs of [MICROSOFT, MICROSOFT_NEW])
    expect(rules(officeJs).get('script-src')).toBe(`script-src 'self' ${both}`);
  for (const officeJs of [VIANET, INTRANET])
    expect(rules(officeJs).get('script-src')).toBe(`script-src 'self' ${new URL(officeJs).origin}`);
  for (const officeJs of ['', '/office/office.js', MICROSOFT]) {
    expect(rules(officeJs).get('connect-src')).toBe("connect-src 'self'");
    expect(rules(officeJs).get('default-src')).toBe("default-src 'none'");
    expect(contentPolicy(officeJs)).not.toContain('unsafe-eval');
  }
  expect(rules('').get('script-src')).toBe("script-src 'self'");
});

/** The build with programs of one line: everything but the bundles is as in `npm run build`. */
async function built(env: Readonly<Record<string, string>>): Promise<{ folder: string; page(name: string): string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-build-'));
  const program = path.join(folder, 'program.js');
  fs.writeFileSync(program, 'document.title += "";');
  Object.assign(process.env, env);
  const config = await configure({}, { mode: 'production' });
  for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name);
  const entry = Object.fromEntries(Object.keys(config.entry as object).map(name => [name, program]));
  const out = path.join(folder, 'dist');
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    webpack({ ...config, mode: 'production', entry, output: { ...config.output, path: out } }, (error, done) =>
      error ? reject(error) : resolve(done),
    ),
  );
  expect(stats?.toJson({ all: false, errors: true }).errors).toEqual([]);
  return { folder: out, page: name => fs.readFileSync(path.join(out, name), 'utf8') };
}

describe.each([
  ['Microsoft’s CDN', {}, MICROSOFT],
  ['Microsoft’s new address', { OFFICE_JS_URL: MICROSOFT_NEW }, MICROSOFT_NEW],
  ['21Vianet', { OFFICE_JS_URL: VIANET }, VIANET],
  ['a server of the intranet', { OFFICE_JS_URL: INTRANET, SUPPORT_URL: 'https://help.office.example/' }, INTRANET],
] as const)('a folder built for Office.js of %s', (_name, env, officeJs) => {
  test('names it in page and policy, and its manifest is without fault for the address given', async () => {
    const { folder, page } = await built({ PUBLIC_URL: 'https://office.example/mubiao', ...env });
    const html = page('taskpane.html');
    expect([...html.matchAll(/<script[^>]* src="?([^">]+)/g)].map(m => m[1])).toEqual([
      officeJs,
      expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/),
    ]);
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1]?.replace(/&#39;/g, "'");
    expect(policy).toBe(contentPolicy(officeJs));
    expect(page('files.html')).not.toContain('office.js');
    expect(fs.readdirSync(folder)).not.toContain('recorder.html');

    const manifest = page('manifest.xml');
    const inFolder = (file: string) => {
      const full = path.join(folder, file);
      return fs.existsSync(full) ? fs.readFileSync(full) : null;
    };
    expect(check(manifest, { production: true, version, read: inFolder })).toEqual([]);
    const help = 'SUPPORT_URL' in env ? env.SUPPORT_URL : 'https://office.example/mubiao/support.html';
    expect(first(tree(manifest), 'SupportUrl')?.attribute('DefaultValue')).toBe(help);
    fs.rmSync(path.dirname(folder), { recursive: true });
  });
});

test('the recorder’s page is there only when asked for, under the same policy', async () => {
  const { folder, page } = await built({ RECORDER: '1' });
  expect(page('recorder.html')).toContain(contentPolicy(MICROSOFT));
  expect(page('manifest.xml')).not.toContain('recorder.html');
  fs.rmSync(path.dirname(folder), { recursive: true });
});

test('help leads to the privacy page, and both are in the folder', () => {
  const help = Buffer.from(read('support.html') ?? []).toString('utf8');
  expect(help).toContain('href="privacy.html"');
  expect(read('privacy.html')).not.toBeNull();
});

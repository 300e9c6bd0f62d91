/** The recorder's page in Chromium, in the place of the task pane; what it hands over replays on the host without a difference. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { clientFolder } from '../../workbench/host/client';
import type { Host } from '../../workbench/host/host';
import { readRecording } from '../../workbench/recorder/recording';
import { run } from '../../workbench/recorder/replay-command';
import { memberTable } from '../../workbench/tools/member-table';
import { bundle, HOST_INFO } from './bundle';
import { inChromium, launch, until, watch } from './chromium';

const ROOT = path.resolve(__dirname, '../..');

// eslint-disable-next-line @typescript-eslint/no-require-imports -- CommonJS files that webpack's configuration uses
const { keep } = require('../../workbench/recorder/keep.cjs') as {
  keep(middlewares: object, server: { app: object }, folder: string): void;
};
// eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
const { contentPolicy } = require('../../webpack.config.js') as { contentPolicy(officeJs: string): string };

/** The page as the development server has it, Microsoft's client beside it, and a server that keeps recordings in `folder`. */
function serve(folder: string): Promise<http.Server> {
  const html = fs
    .readFileSync(path.join(ROOT, 'workbench/recorder/recorder.html'), 'utf8')
    .replace('<%= policy %>', contentPolicy('/office/office.js'))
    .replace('<%= officeJs %>', '/office/office.js')
    .replace('</head>', '<script defer src="recorder.js"></script></head>');
  const client = (name: string) => fs.readFileSync(path.join(clientFolder(), name), 'utf8');
  const files: Readonly<Record<string, () => string>> = {
    '/': () =>
      `<!doctype html><link rel="icon" href="data:,"><script src="members.js"></script><script src="host.js"></script><iframe src="recorder.html?${HOST_INFO}"></iframe>`,
    '/members.js': () => `window.members=${JSON.stringify(memberTable())}`,
    '/host.js': () => bundle(path.join(ROOT, 'test/e2e/seam-host.ts')),
    '/recorder.html': () => html,
    '/recorder.js': () => bundle(path.join(ROOT, 'workbench/recorder/page.ts')),
    '/office/office.js': () => `${bundle(path.join(ROOT, 'workbench/page/office-frame.ts'))};\n${client('office.js')}`,
  };
  const posts = new Map<string, http.RequestListener>();
  keep([], { app: { post: (place: string, take: http.RequestListener) => posts.set(place, take) } }, folder);
  const server = http.createServer((request, response) => {
    const place = (request.url ?? '').split('?')[0] ?? '';
    const post = request.method === 'POST' ? posts.get(place) : undefined;
    if (post) return void post(request, response);
    const file = files[place] ?? (place.startsWith('/office/') ? () => client(place.slice(8)) : undefined);
    response.writeHead(file ? 200 : 404, {
      'content-type': /\.js$/.test(place) ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    });
    return void response.end(file?.());
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

inChromium('the recorder’s page', () => {
  let browser: Browser;
  let server: http.Server;
  let origin: string;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'recordings-'));
  beforeAll(async () => {
    server = await serve(folder);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('records the tour under the policy, has it kept by the server, and it replays without a difference', async () => {
    const { page, requests, errors, context } = await watch(browser);
    await page.goto(origin);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: '开始录制 Record' }).click();
    await pane.getByRole('button', { name: '做完了 Done' }).waitFor();
    await page.evaluate(() => {
      const { host } = window as unknown as { host: Host };
      host.people.type('责任矩阵', 'Z9', '15所');
    });
    await pane.getByRole('button', { name: '做完了 Done' }).click();
    await pane.getByText('录好了').waitFor();
    await until('every step is ticked', async () => (await pane.getByText('✓').count()) > 10);
    expect(await pane.getByText('✗').allTextContents()).toEqual([]);
    const [name = ''] = fs.readdirSync(folder);
    const kept = fs.readFileSync(path.join(folder, name), 'utf8');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '另存为文件 Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^recording-PC-\d{4}-\d\d-\d\d\.json$/);
    expect(fs.readFileSync(await download.path(), 'utf8')).toBe(kept);
    const recording = readRecording(kept);
    expect(recording).toMatchObject({ made: { platform: 'PC', language: 'zh-CN' }, failed: {} });
    expect(recording.events.filter(event => event.step === 'hands')).toEqual([
      {
        step: 'hands',
        event: 'onChanged',
        args: expect.objectContaining({
          address: 'Z9',
          source: 'Local',
          details: expect.objectContaining({ valueAfter: '15所' }) as unknown,
        }) as unknown,
      },
    ]);
    expect(recording.events).toContainEqual(expect.objectContaining({ step: 'sort', event: 'onRowSorted' }));

    const lines: string[] = [];
    expect([await run([path.join(folder, name)], line => lines.push(line)), lines.at(-1)]).toEqual([
      0,
      'no differences',
    ]);

    await pane.getByRole('button', { name: '开始录制 Record' }).click();
    await pane.getByText('没有动它').waitFor();
    expect(requests.filter(url => !url.startsWith(origin))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the server keeps recordings only', async () => {
    const before = fs.readdirSync(folder).length;
    const post = (body: string) => fetch(`${origin}recordings`, { method: 'POST', body }).then(r => r.status);
    expect([await post('x'), await post('{"format":"other"}')]).toEqual([400, 400]);
    expect(fs.readdirSync(folder)).toHaveLength(before);
  });
});

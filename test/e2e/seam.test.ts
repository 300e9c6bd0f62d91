/**
 * The second seam: office.js boots in Chromium as in Excel for Windows, on an object of ours in the place of `window.external`.
 * `Office.onReady`, requirement sets, settings, errors and events are Microsoft's code.
 */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { clientFolder } from '../../workbench/host/client';
import type { Host } from '../../workbench/host/host';
import { memberTable } from '../../workbench/tools/member-table';
import { bundle, HOST_INFO } from './bundle';
import { inChromium, launch } from './chromium';

const PAGE =
  '<!doctype html><meta charset="utf-8"><script src="members.js"></script><script src="seam.js"></script><script src="dist/office.debug.js"></script>';

function serve(): Promise<http.Server> {
  const made: Readonly<Record<string, string>> = {
    '/': PAGE,
    '/members.js': `window.members=${JSON.stringify(memberTable())}`,
    '/seam.js': bundle(path.join(__dirname, 'seam-page.ts')),
  };
  const server = http.createServer((request, response) => {
    const place = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const file = path.join(clientFolder(), place.replace(/^\/dist\//, ''));
    const body = made[place] ?? (place.startsWith('/dist/') && fs.existsSync(file) ? fs.readFileSync(file) : undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': place === '/' ? 'text/html' : 'text/javascript',
    });
    response.end(body);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

declare global {
  interface Window {
    host: Host;
  }
}

inChromium('office.js on window.external', () => {
  let server: http.Server;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  let origin = '';

  beforeAll(async () => {
    server = await serve();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
    page = await browser.newPage();
    page.on('request', request => requests.push(request.url()));
    await page.goto(`${origin}/?${HOST_INFO}`);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('boots: onReady, languages, requirement sets', async () => {
    const seen = await page.evaluate(async () => {
      const info = await Office.onReady();
      const has = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
      return {
        info: [info.host, info.platform].map(String),
        language: Office.context.displayLanguage,
        sets: ['1.1', '1.9', '1.10', '1.14', '1.15'].map(has),
      };
    });
    expect(seen).toEqual({ info: ['Excel', 'PC'], language: 'zh-CN', sets: [true, true, true, true, false] });
  });

  test('settings of the document go there and back', async () => {
    const kept = await page.evaluate(async () => {
      await Office.onReady();
      const { settings } = Office.context.document;
      settings.set('shown', { tab: 2 });
      await new Promise(resolve => settings.saveAsync(resolve));
      return settings.get('shown') as unknown;
    });
    expect(kept).toEqual({ tab: 2 });
  });

  test('Excel.run writes, calculates and reads; tables and structured references too', async () => {
    const values = await page.evaluate(() =>
      Excel.run(async context => {
        const sheet = context.workbook.worksheets.add('责任矩阵');
        sheet.getRange('A1:C2').values = [
          ['目标值', '实际值', '完成率'],
          [4, 1, ''],
        ];
        sheet.tables.add('A1:C2', true).name = '任务表';
        const rate = sheet.getRange('C2');
        rate.formulas = [['=[@实际值]/[@目标值]']];
        rate.load('values,formulas');
        await context.sync();
        return [rate.values, rate.formulas];
      }),
    );
    expect(values).toEqual([[[0.25]], [['=[@实际值]/[@目标值]']]]);
  });

  test('events of the user’s edits arrive, errors keep their codes', async () => {
    const seen = await page.evaluate(async () => {
      const heard: string[] = [];
      await Excel.run(async context => {
        context.workbook.worksheets.getItem('责任矩阵').onChanged.add(args => {
          heard.push(`${args.address} ${args.source} ${args.triggerSource}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      window.host.people.type('责任矩阵', 'B2', 3);
      for (let i = 0; i < 600 && heard.length === 0; i++) await new Promise(resolve => setTimeout(resolve, 100));
      const codeOf = (work: Promise<unknown>) =>
        work.then(
          () => 'none',
          (error: { code: string }) => error.code,
        );
      const missing = await codeOf(
        Excel.run(async context => {
          context.workbook.worksheets.getItem('没有').load('name');
          await context.sync();
        }),
      );
      window.host.people.editCell(true);
      const editing = await codeOf(
        Excel.run(async context => {
          context.workbook.worksheets.getItem('责任矩阵').load('name');
          await context.sync();
        }),
      );
      window.host.people.editCell(false);
      return { heard, missing, editing };
    });
    expect(seen).toEqual({
      heard: ['B2 Local Unknown'],
      missing: 'ItemNotFound',
      editing: 'InvalidOperationInCellEditMode',
    });
  });

  test('nothing is asked of any other place', () => {
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter(url => !url.startsWith(origin))).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check } from './check';
import { developmentManifest, makeManifest, read, ROOT, version } from './made';
import { all, first, tree } from './xml';

const production = makeManifest({ url: 'https://office.example/mubiao/', version });
const development = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const faults = (xml: string, isProduction = true): string[] => check(xml, { production: isProduction, version, read });

test('manifest.xml is what the template makes (else: npm run manifest)', () => {
  expect(development).toBe(developmentManifest());
});

test('neither manifest has any of the faults that no schema sees', () => {
  expect(faults(development, false)).toEqual([]);
  expect(faults(production)).toEqual([]);
});

test('both can be installed at once and told apart', () => {
  const [one, other] = [tree(development), tree(production)];
  expect(first(one, 'Id')?.text).not.toBe(first(other, 'Id')?.text);
  expect(first(one, 'DisplayName')?.attribute('DefaultValue')).toBe('目标表（开发）');
  expect(all(one, 'Control')).toHaveLength(all(other, 'Control').length + 1);
});

test('address, version and help page are the administrator’s', () => {
  const made = tree(makeManifest({ url: 'https://a.cn/x/', version: '2.3.4', support: 'https://help.a.cn/?q=1&p=2' }));
  expect(first(made, 'Version')?.text).toBe('1.2.3.4');
  expect(first(made, 'SourceLocation')?.attribute('DefaultValue')).toBe('https://a.cn/x/taskpane.html');
  expect(first(made, 'SupportUrl')?.attribute('DefaultValue')).toBe('https://help.a.cn/?q=1&p=2');
  expect(all(made, 'Url').map(node => node.attribute('DefaultValue'))).toContain(
    'https://a.cn/x/taskpane.html?do=fill',
  );
});

describe('the checker finds', () => {
  const cases: readonly (readonly [what: string, from: string | RegExp, to: string, fault: RegExp])[] = [
    ['a dangling resid', '<Label resid="Open.Label" />', '<Label resid="Gone" />', /resid Gone is defined nowhere/],
    ['a resource of the wrong kind', '<Label resid="Open.Label" />', '<Label resid="Open.Tip" />', /is in LongStrings/],
    ['a resource that nobody uses', '<LearnMoreUrl resid="Support.Url" />', '', /Support.Url is used nowhere/],
    ['a resource given twice', '<bt:Url id="Read.Url"', '<bt:Url id="Fill.Url"', /Fill.Url is defined twice/],
    ['a resid too long', /GetStarted\.Title/g, 'GetStarted.TitleOfTheFirstTimeItRuns', /longer than 32/],
    ['an address without https', 'https://office.example/mubiao/support', 'http://office.example/support', /no https/],
    ['a development machine', /office\.example\/mubiao/g, 'localhost:3000', /development machine/],
    ['an address too long', 'taskpane.html?do=fill', `taskpane.html?do=fill&amp;${'x'.repeat(2048)}`, /than 2048/],
    ['a page of another origin', 'office.example/mubiao/taskpane.html?do=read', 'b.example/?do=read', /is not below/],
    ['a page that is not there', 'taskpane.html?do=read', 'reader.html?do=read', /reader.html is not in the folder/],
    ['an icon that is missing', 'ribbon/read-40.png', 'ribbon/read-41.png', /read-41.png is missing/],
    ['an icon of the wrong size', 'ribbon/read-40.png', 'ribbon/read-48.png', /is 48×48, not 40×40/],
    ['an icon that is no picture', 'assets/icon-32.png"', 'assets/icon.svg"', /is no PNG/],
    ['no icon for sharp screens', /<HighResolutionIconUrl.*\/>/, '', /HighResolutionIconUrl is missing/],
    ['a size left out', '<bt:Image size="20" resid="fill.20" />', '', /Mubiao.Fill has no icon of 20/],
    ['a size given twice', 'size="20" resid="fill.20"', 'size="16" resid="fill.16"', /two icons of 16/],
    ['a label too long for the schema', '"打开目标表"', `"${'长'.repeat(126)}"`, /Open.Label is longer than 125/],
    ['a label too long for the ribbon', '"打开目标表"', '"打开目标表并粘贴工作计划"', /does not fit the ribbon/],
    ['a tip too long', 'DefaultValue="各单位', `DefaultValue="${'长'.repeat(251)}`, /Overview.Tip is longer than 250/],
    [
      'a description too long',
      'Value="Paste a work plan and',
      `Value="${'x'.repeat(250)}`,
      /Description .* 250 in en-US/,
    ],
    ['a name too long', 'DisplayName DefaultValue="', `DisplayName DefaultValue="${'长'.repeat(125)}`, /than 125/],
    ['no provider', '<ProviderName>Mubiao<', '<ProviderName><', /ProviderName is empty/],
    ['an empty text', 'Value="Fill Row"', 'Value=" "', /Fill.Label is empty/],
    ['a language left out', '<bt:Override Locale="zh-TW" Value="總覽" />', '', /Overview.Label has no words in zh-TW/],
    ['a language given twice', 'Locale="zh-TW" Value="總覽"', 'Locale="en-US" Value="總覽"', /two texts in en-US/],
    [
      'a locale without region',
      'Locale="zh-TW" Value="總覽"',
      'Locale="zh" Value="總覽"',
      /locale zh needs its region/,
    ],
    ['an id given twice', 'id="Mubiao.Fill"', 'id="Mubiao.Read"', /the id Mubiao.Read is given twice/],
    ['a command the pane does not know', '?do=fill', '?do=filling', /does not know|no button for fill/],
    ['a button without a pane', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', /there is no function file/],
    ['a second pane', '<TaskpaneId>Mubiao.Pane<', '<TaskpaneId>Mubiao.Other<', /more than one pane/],
    ['an identity that is none', /<Id>3c4d/, '<Id>3c4', /is no GUID/],
    ['another version', '.0</Version>', '.9</Version>', /is not the package's/],
    ['a version too low for Microsoft', '<Version>1.', '<Version>0.', /is below 1.0/],
    ['a version of three parts', '<Version>1.', '<Version>', /has not four parts/],
    ['a permission too small', 'ReadWriteDocument', 'ReadDocument', /permission ReadDocument/],
    ['another host', 'Host Name="Workbook"', 'Host Name="Document"', /not Workbook/],
    ['an older Excel', ' MinVersion="1.14"', ' MinVersion="1.9"', /ExcelApi 1.14 is not asked for/],
  ];
  test.each(cases)('%s', (_what, from, to, fault) => {
    const broken = production.replace(from, to);
    expect(broken).not.toBe(production);
    expect(faults(broken)).toContainEqual(expect.stringMatching(fault));
  });

  test('a tool of developers in production, and a text that is no XML', () => {
    const url = 'https://office.example/mubiao/';
    expect(faults(makeManifest({ url, version, development: true }))).toContainEqual(
      expect.stringMatching(/developers/),
    );
    expect(() => faults(production.replace('</Group>', ''))).toThrow();
  });
});

const schemas = path.resolve(ROOT, '../shared/schemas/manifest/OfficeAppManifestV1_1.xsd');
const xmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint'].find(f => fs.existsSync(f));
const ready = fs.existsSync(schemas) && xmllint !== undefined;
if (!ready) console.warn(`manifest schema test skipped: ${xmllint ? '../shared/schemas' : 'xmllint'} is missing`);

(ready ? test : test.skip)('both manifests are valid by the published schema', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
  const valid = (xml: string): void => {
    const file = path.join(folder, 'manifest.xml');
    fs.writeFileSync(file, xml);
    execFileSync(xmllint ?? '', ['--noout', '--nonet', '--schema', schemas, file], { stdio: 'pipe' });
  };
  expect(() => valid(development)).not.toThrow();
  expect(() => valid(production)).not.toThrow();
  expect(() => valid(production.replace('>ReadWriteDocument<', '>Everything<'))).toThrow();
  fs.rmSync(folder, { recursive: true });
});

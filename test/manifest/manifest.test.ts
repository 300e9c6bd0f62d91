import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check } from './check';

const root = path.resolve(__dirname, '../..');
const manifest = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const sizeOf = (file: string): number | null => {
  const full = path.join(root, file);
  return fs.existsSync(full) ? fs.readFileSync(full).readUInt32BE(16) : null;
};

test('the manifest has none of the faults that no schema sees', () => {
  expect(check(manifest, { production: false, iconSize: sizeOf })).toEqual([]);
});

describe('the checker finds', () => {
  const faults = (change: (xml: string) => string, production = false): string[] =>
    check(change(manifest), { production, iconSize: sizeOf });
  test('a dangling resid', () => {
    expect(faults(x => x.replace('<Label resid="Open.Label" />', '<Label resid="Gone" />'))).toEqual([
      expect.stringContaining('Gone'),
    ]);
  });
  test('an address without https', () => {
    expect(faults(x => x.replace('https://localhost:3000/support', 'http://localhost:3000/support'))).toContainEqual(
      expect.stringContaining('http:'),
    );
  });
  test('an icon of the wrong size, and one that is missing', () => {
    expect(faults(x => x.replace('assets/icon-80.png', 'assets/icon-64.png'))).toContainEqual(
      expect.stringContaining('Icon.80'),
    );
    expect(faults(x => x.replace('assets/icon-80.png', 'assets/icon-81.png'))).toContainEqual(
      expect.stringContaining('icon-81.png'),
    );
  });
  test('localhost in production', () => {
    expect(faults(x => x, true)).toContainEqual(expect.stringContaining('localhost'));
    expect(faults(x => x.split('https://localhost:3000/').join('https://office.example/mubiao/'), true)).toEqual([]);
  });
  test('a text too long and a locale without region', () => {
    expect(faults(x => x.replace('DefaultValue="打开目标表"', `DefaultValue="${'长'.repeat(126)}"`))).toContainEqual(
      expect.stringContaining('125'),
    );
    expect(faults(x => x.replace('Locale="zh-TW" Value="目標表"', 'Locale="zh" Value="目標表"'))).toContainEqual(
      expect.stringContaining('zh'),
    );
  });
});

const schemas = path.resolve(root, '../shared/schemas/manifest/OfficeAppManifestV1_1.xsd');
const xmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint'].find(f => fs.existsSync(f));
const ready = fs.existsSync(schemas) && xmllint !== undefined;
if (!ready) console.warn(`manifest schema test skipped: ${xmllint ? '../shared/schemas' : 'xmllint'} is missing`);

(ready ? test : test.skip)('the manifest is valid by the published schema', () => {
  const run = (file: string): void =>
    void execFileSync(xmllint ?? '', ['--noout', '--nonet', '--schema', schemas, file], { stdio: 'pipe' });
  expect(() => run(path.join(root, 'manifest.xml'))).not.toThrow();
  const broken = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-')), 'broken.xml');
  fs.writeFileSync(
    broken,
    manifest.replace('<Permissions>ReadWriteDocument</Permissions>', '<Permissions>Everything</Permissions>'),
  );
  expect(() => run(broken)).toThrow();
});

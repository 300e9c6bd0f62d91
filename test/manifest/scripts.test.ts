/** The scripts that put the add-in into Excel: usage data is switched off first, and the tool knows what it is given. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { config, scripts } from '../../package.json';
import { ROOT } from './made';

const OFF = 'office-addin-usage-data off && ';
const tool = (name: string, ...args: readonly string[]): string => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'home-'));
  try {
    const env = { ...process.env, HOME: home, USERPROFILE: home };
    return execFileSync(process.execPath, [path.join(ROOT, `node_modules/${name}/cli.js`), ...args], {
      encoding: 'utf8',
      env,
    });
  } finally {
    fs.rmSync(home, { recursive: true });
  }
};
const starting = ['start', 'start:web'] as const;

test('usage data is off before anything of Microsoft’s runs', () => {
  for (const name of [...starting, 'stop'] as const) expect(scripts[name].startsWith(OFF)).toBe(true);
  expect(tool('office-addin-usage-data', 'off')).toContain('off');
});

test('the tool has the options that are used, and finds manifest and server', () => {
  const help = tool('office-addin-debugging', 'start', '--help');
  for (const name of starting) {
    const [, command, manifest, platform, ...options] = scripts[name].slice(OFF.length).split(' ');
    expect([command, manifest, platform]).toEqual(['start', 'manifest.xml', name === 'start' ? 'desktop' : 'web']);
    for (const option of options.filter(word => word.startsWith('--'))) expect(help).toContain(`${option} `);
  }
  // The address of the workbook comes behind: npm run start:web -- URL
  expect(scripts['start:web'].endsWith(' --document')).toBe(true);
  expect(fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')).toContain(`localhost:${config.dev_server_port}/`);
});
